import type { Metadata } from "next";
import { BASE_PATH, dataUrlOf, rootOf } from "@/app/addresses";
import { dossierOr404, dossierParams } from "@/app/dossier-page";
import { PresenterPage } from "@/components/deck/presenter-page";
import { WaitingPresenter } from "@/components/deck/waiting-presenter";

type Params = { params: Promise<{ dossier: string }> };

export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** The presenter's window of a dossier. */
export default async function DossierPresentPage({ params }: Params) {
	const entry = dossierOr404((await params).dossier);
	const root = rootOf(entry);
	return (
		<PresenterPage dataUrl={dataUrlOf(entry)} root={root} basePath={BASE_PATH}>
			<WaitingPresenter title={entry.dossier.title} root={root} />
		</PresenterPage>
	);
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { title } = dossierOr404((await params).dossier).dossier;
	return { title: `Present · ${title}`, description: `The presenter’s window: ${title}.`, robots: { index: false } };
}
