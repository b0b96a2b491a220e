import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata, thingParams } from "@/app/dossier-page";

type Params = { params: Promise<{ dossier: string; event: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
	return thingParams("event");
}

export default async function EventPage({ params }: Params) {
	const { dossier, event } = await params;
	return <SubjectPage entry={dossierOr404(dossier)} subject={{ kind: "event", id: event }} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { dossier, event } = await params;
	return subjectMetadata(dossierOr404(dossier), { kind: "event", id: event });
}
