import type { Metadata } from "next";
import { absolute, dataUrlOf, HOME, rootOf } from "@/app/addresses";
import { dossierOr404, dossierParams } from "@/app/dossier-page";
import { StaticPage } from "@/app/static-page";
import { BriefPage } from "@/components/workspace/brief-page";

type Params = { params: Promise<{ dossier: string }> };

export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** The printable document of a dossier. */
export default async function DossierBriefPage({ params }: Params) {
	const entry = dossierOr404((await params).dossier);
	return (
		<BriefPage dataUrl={dataUrlOf(entry)} root={rootOf(entry)} home={HOME}>
			<StaticPage dossier={entry.dossier.id} page={{ kind: "brief" }} />
		</BriefPage>
	);
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const entry = dossierOr404((await params).dossier);
	const canonical = absolute(`${rootOf(entry)}brief/`);
	return {
		title: `Brief · ${entry.dossier.title}`,
		description: `What is judged, what it rests on and what came of it, to be printed. ${entry.dossier.title}.`,
		...(canonical === null ? {} : { alternates: { canonical } }),
	};
}
