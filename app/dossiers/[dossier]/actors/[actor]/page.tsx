import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata, thingParams } from "@/app/dossier-page";

type Params = { params: Promise<{ dossier: string; actor: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
	return thingParams("actor");
}

export default async function ActorPage({ params }: Params) {
	const { dossier, actor } = await params;
	return <SubjectPage entry={dossierOr404(dossier)} subject={{ kind: "actor", id: actor }} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { dossier, actor } = await params;
	return subjectMetadata(dossierOr404(dossier), { kind: "actor", id: actor });
}
