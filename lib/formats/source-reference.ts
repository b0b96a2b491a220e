import { NO_ADDRESS } from "../dossier/cite-words";
import type { Source } from "../dossier/dossier";
import { RELIABILITY_WORDS } from "../dossier/wording";
import { formatWhen } from "../time/format-when";
import type { When } from "../time/when";
import { capital } from "./extract";
import { oneLine } from "./plain-text";

/** Year, and month and day as far as they are known. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** A date as bibliographies can write it: one, or from and to; `hedge` is "~", "?" or "%" (EDTF) where it is not certain. */
export type Issued = { readonly from: DateParts; readonly to: DateParts | null; readonly hedge: "" | "~" | "?" | "%" };

/** A source as bibliographies see it: what all their formats write, each text in one line. */
export type SourceReference = {
	readonly id: string;
	/** "other": no page of the web, and nothing that its kind says. */
	readonly form: "news" | "official" | "web" | "other";
	/** As printed, or null: a description is a note and never becomes a title. */
	readonly title: string | null;
	/** As printed, one text whatever its number of people: how names are built is not for us to guess. */
	readonly author: string | null;
	readonly publisher: string;
	readonly url: string | null;
	readonly language: string | null;
	readonly kind: string;
	readonly issued: Issued | null;
	readonly accessed: DateParts | null;
	readonly notes: readonly string[];
};

export function sourceReference(source: Source): SourceReference {
	const issued = source.published === undefined ? null : issuedOf(source.published);
	return {
		id: source.id,
		form: formOf(source),
		title: source.title === undefined ? null : oneLine(source.title),
		author: source.author === undefined ? null : oneLine(source.author),
		publisher: oneLine(source.publisher),
		url: source.url === undefined ? null : oneLine(source.url),
		language: source.language ?? null,
		kind: oneLine(source.kind),
		issued,
		accessed: source.accessed === undefined ? null : (partsOf(source.accessed)?.parts ?? null),
		notes: notesOf(source, issued),
	};
}

/** What another has republished is a page of that other, whoever made it first. */
function formOf({ kind, url }: Source): SourceReference["form"] {
	if (/\bofficial\b/i.test(kind) && !/\bre(?:published|posted)\b/i.test(kind)) return "official";
	if (/\b(?:news|press)\b/i.test(kind)) return "news";
	return url === undefined ? "other" : "web";
}

function notesOf(source: Source, issued: Issued | null): readonly string[] {
	const { description, published, url, reliability, reliabilityReason, derivedFrom, archivedUrl } = source;
	const plain = issued !== null && issued.hedge === "";
	return [
		...(description === undefined ? [] : [description]),
		...(published === undefined || plain ? [] : [`Published: ${formatWhen(published)}`]),
		`Reliability ${reliability}, ${RELIABILITY_WORDS[reliability]}: ${reliabilityReason}`,
		...(derivedFrom === undefined ? [] : [`Derived from: ${derivedFrom.join(", ")}`]),
		...(url === undefined ? [capital(NO_ADDRESS)] : []),
		...(archivedUrl === undefined ? [] : [`Archived at: ${archivedUrl}`]),
	].map(oneLine);
}

/** Null for what their formats cannot say without claiming more than is known: seasons, open ends, X, one-of sets, years BC. */
function issuedOf({ text }: When): Issued | null {
	const [first, second, ...more] = text.split("/").map(partsOf);
	if (first === undefined || first === null || second === null || more.length > 0) return null;
	const to = second?.parts ?? null;
	return { from: first.parts, to, hedge: worse(first.hedge, second?.hedge ?? "") };
}

type Part = { readonly parts: DateParts; readonly hedge: Issued["hedge"] };

/** `YYYY[-MM[-DD]]` with a qualifier, or the day of an instant as printed. */
function partsOf(text: string): Part | null {
	const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T.+)?)?)?([?~%]?)$/.exec(text);
	if (match === null || match[1] === "0000") return null;
	const [, year, month, day, mark] = match;
	const hedge = mark === "?" || mark === "~" || mark === "%" ? mark : "";
	if (month === undefined) return { parts: [Number(year)], hedge };
	return {
		parts: day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)],
		hedge,
	};
}

function worse(a: Issued["hedge"], b: Issued["hedge"]): Issued["hedge"] {
	if (a === "" || a === b) return b;
	return b === "" ? a : "%";
}

/** `[2024, 4]` → "2024-04". */
export function partsText(parts: DateParts, separator: string): string {
	const [year, ...rest] = parts;
	return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join(separator);
}
