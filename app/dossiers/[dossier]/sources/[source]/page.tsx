import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata, thingParams } from "@/app/dossier-page";

type Params = { params: Promise<{ dossier: string; source: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
	return thingParams("source");
}

export default async function SourcePage({ params }: Params) {
	const { dossier, source } = await params;
	return <SubjectPage entry={dossierOr404(dossier)} subject={{ kind: "source", id: source }} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { dossier, source } = await params;
	return subjectMetadata(dossierOr404(dossier), { kind: "source", id: source });
}
