import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata, thingParams } from "@/app/dossier-page";

type Params = { params: Promise<{ dossier: string; topic: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
	return thingParams("topic");
}

export default async function TopicPage({ params }: Params) {
	const { dossier, topic } = await params;
	return <SubjectPage entry={dossierOr404(dossier)} subject={{ kind: "topic", id: topic }} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { dossier, topic } = await params;
	return subjectMetadata(dossierOr404(dossier), { kind: "topic", id: topic });
}
