import type { ReactNode } from "react";
import { dataUrlOf, HOME, rootOf } from "@/app/addresses";
import { dossierOr404, dossierParams } from "@/app/dossier-page";
import { Workspace } from "@/components/workspace/workspace";

export const dynamicParams = false;
export const generateStaticParams = dossierParams;

/** The workspace stands in the layout, so that moving between things of a dossier never remounts it. */
export default async function DossierLayout({
	params,
	children,
}: {
	params: Promise<{ dossier: string }>;
	children: ReactNode;
}) {
	const entry = dossierOr404((await params).dossier);
	return (
		<Workspace dataUrl={dataUrlOf(entry)} root={rootOf(entry)} home={HOME}>
			{children}
		</Workspace>
	);
}
