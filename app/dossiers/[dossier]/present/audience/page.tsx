import type { Metadata } from "next";
import { BASE_PATH, dataUrlOf } from "@/app/addresses";
import { dossierOr404, dossierParams } from "@/app/dossier-page";
import { AudiencePage } from "@/components/deck/audience-page";
import { WaitingAudience } from "@/components/deck/waiting-audience";

type Params = { params: Promise<{ dossier: string }> };

export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** What the room sees of a presentation. */
export default async function DossierAudiencePage({ params }: Params) {
	const entry = dossierOr404((await params).dossier);
	return (
		<AudiencePage dataUrl={dataUrlOf(entry)} basePath={BASE_PATH}>
			<WaitingAudience title={entry.dossier.title} />
		</AudiencePage>
	);
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { title } = dossierOr404((await params).dossier).dossier;
	return { title, description: `What the room sees: ${title}.`, robots: { index: false } };
}
