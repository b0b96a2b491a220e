import type { Metadata } from "next";
import { LibraryPage } from "@/components/library/library-page";
import { HOME } from "../addresses";

export const metadata: Metadata = {
	title: "Your dossier · Readout",
	description: "A dossier that is kept in this browser.",
	robots: { index: false },
};

/** One page for all own dossiers: what it shows is in the reader's browser, so nothing of it is drawn beforehand. */
export default function OwnDossierPage() {
	return <LibraryPage home={HOME} page={`${HOME}library/`} dossiers={`${HOME}dossiers/`} />;
}
