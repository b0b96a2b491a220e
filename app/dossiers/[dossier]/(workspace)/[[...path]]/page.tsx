import type { Metadata } from "next";
import { dossierOr404, SubjectPage, subjectMetadata, subjectParams } from "@/app/dossier-page";
import { parseSubjectPath } from "@/lib/view/address";
import { DOSSIER, type Subject } from "@/lib/view/subject";

type Params = { params: Promise<{ dossier: string; path?: string[] }> };

export const dynamicParams = false;
export const generateStaticParams = subjectParams;

/** One page for every subject: its path is the address's own, so the routes cannot differ from the codec. */
export default async function Page({ params }: Params) {
	const { dossier, path } = await params;
	return <SubjectPage entry={dossierOr404(dossier)} subject={subjectOf(path)} />;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { dossier, path } = await params;
	return subjectMetadata(dossierOr404(dossier), subjectOf(path));
}

/** `subjectParams` makes only paths that name a subject. */
function subjectOf(path: readonly string[] = []): Subject {
	return parseSubjectPath(path.join("/")) ?? DOSSIER;
}
