import type { Metadata } from "next";
import { NotFoundPage } from "@/components/workspace/not-found-page";
import { loadDossiers } from "@/lib/dossier/load-dossiers";
import { BASE_PATH, dataUrlOf, HOME, rootOf } from "./addresses";

export const metadata: Metadata = { title: "Not found · Readout" };

export default function NotFound() {
	const places = loadDossiers().map((entry) => ({
		id: entry.dossier.id,
		title: entry.dossier.title,
		root: rootOf(entry),
		dataUrl: dataUrlOf(entry),
	}));
	return <NotFoundPage home={HOME} basePath={BASE_PATH} places={places} />;
}
