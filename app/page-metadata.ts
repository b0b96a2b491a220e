import type { Metadata } from "next";
import type { LoadedDossier } from "@/lib/dossier/load-dossiers";
import { CARD_HEIGHT, CARD_WIDTH } from "@/lib/formats/card-sizes";
import { cardSubject } from "@/lib/formats/card-subject";
import { cardWords } from "@/lib/formats/card-words";
import { DATA_FILES } from "@/lib/formats/json-ld-dataset";
import { subjectPath } from "@/lib/view/address";
import { pageText } from "@/lib/view/page-text";
import { resolveSubject, type Subject } from "@/lib/view/subject";
import { absolute, rootOf } from "./addresses";

/**
 * The head of a subject's page. What must be absolute (canonical address, card) stands there only where the site's address
 * is known. The card's title and description are left to `og:`, which all readers of `twitter:` fall back to.
 */
export function subjectMetadata(entry: LoadedDossier, subject: Subject): Metadata {
	const shown = resolveSubject(subject, entry.lookup);
	if (shown === null) return {};
	const text = pageText(shown, entry.lookup);
	const root = absolute(rootOf(entry));
	const types = Object.fromEntries(
		DATA_FILES.map(({ name, type, title }) => [type, [{ url: (root ?? rootOf(entry)) + name, title }]]),
	);
	if (root === null) return { ...text, alternates: { types } };
	const card = cardSubject(shown, entry.lookup);
	const url = root + subjectPath(shown);
	return {
		...text,
		alternates: { canonical: url, types },
		openGraph: {
			...text,
			url,
			type: shown.kind === "dossier" ? "website" : "article",
			siteName: "Readout",
			locale: "en_GB",
			images: [
				{
					url: `${root}${subjectPath(card)}og.png`,
					type: "image/png",
					width: CARD_WIDTH,
					height: CARD_HEIGHT,
					alt: cardWords(card, entry.lookup).alt,
				},
			],
		},
		other: { "twitter:card": "summary_large_image" },
	};
}
