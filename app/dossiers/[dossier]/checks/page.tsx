import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata } from "@/app/dossier-page";
import type { Subject } from "@/lib/view/subject";

type Params = { params: Promise<{ dossier: string }> };

const SUBJECT: Subject = { kind: "checks" };

export default async function ChecksPage({ params }: Params) {
	return <SubjectPage entry={dossierOr404((await params).dossier)} subject={SUBJECT} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	return subjectMetadata(dossierOr404((await params).dossier), SUBJECT);
}
