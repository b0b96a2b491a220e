import type { Source } from "../dossier/dossier";
import { type DateParts, type SourceReference, sourceReference } from "./source-reference";

const TYPES = { news: "article-newspaper", official: "report", web: "webpage", other: "document" } as const;

type CslDate = { readonly "date-parts": readonly DateParts[]; readonly circa?: true };

/** An item of CSL-JSON, of the fields that we write. */
export type CslItem = {
	readonly id: string;
	readonly type: (typeof TYPES)[keyof typeof TYPES];
	readonly title?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly "container-title"?: string;
	readonly publisher?: string;
	readonly genre: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly language?: string;
	readonly note: string;
};

/** Sources as CSL-JSON. An untitled source has its description as a note and no title. */
export function sourcesCsl(sources: readonly Source[]): string {
	return `${JSON.stringify(
		sources.map((source) => cslItem(sourceReference(source))),
		null,
		"\t",
	)}\n`;
}

function cslItem(reference: SourceReference): CslItem {
	const { id, form, title, author, publisher, url, language, kind, issued, accessed, notes } = reference;
	return {
		id,
		type: TYPES[form],
		...(title !== null && { title }),
		...(author !== null && { author: [{ literal: author }] }),
		[form === "news" ? "container-title" : "publisher"]: publisher,
		genre: kind,
		...(issued !== null && {
			issued: {
				"date-parts": issued.to === null ? [issued.from] : [issued.from, issued.to],
				...(issued.hedge !== "" && { circa: true as const }),
			},
		}),
		...(accessed !== null && { accessed: { "date-parts": [accessed] } }),
		...(url !== null && { URL: url }),
		...(language !== null && { language }),
		note: notes.join("\n"),
	};
}
