import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata, thingParams } from "@/app/dossier-page";

type Params = { params: Promise<{ dossier: string; claim: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
	return thingParams("claim");
}

export default async function ClaimPage({ params }: Params) {
	const { dossier, claim } = await params;
	return <SubjectPage entry={dossierOr404(dossier)} subject={{ kind: "claim", id: claim }} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { dossier, claim } = await params;
	return subjectMetadata(dossierOr404(dossier), { kind: "claim", id: claim });
}
