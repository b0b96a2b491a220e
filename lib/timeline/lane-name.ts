import type { Actor } from "../dossier/dossier";
import { drawn } from "./isolated";
import { textWidth } from "./text-width";

/** Room for a name in the gutter beside a count of two digits, CSS px. */
const ROOM = 80;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * A person's name as short as the gutter wants it: given names become initials, so that the family name stands whole.
 * "Ferdinand R. Marcos Jr." → "F. R. Marcos Jr." → "Marcos Jr."; a name that fits stays as it is.
 */
export function shortPersonName(name: string): string {
	if (textWidth(name, 600) <= ROOM) return name;
	const words = name.split(" ").filter((word) => word !== "");
	const from = words.length - (SUFFIX.test(words.at(-1) ?? "") ? 2 : 1);
	const family = words.slice(Math.max(0, from)).join(" ");
	const initials = words.slice(0, Math.max(0, from)).map((word) => `${[...word][0] ?? ""}.`);
	const candidates = [[...initials, family].join(" "), [...initials.slice(0, 1), family].join(" "), family];
	return candidates.find((each) => textWidth(each, 600) <= ROOM) ?? family;
}

/** Names that everyone shortens alike; without stops, as the rest of the page writes "US". */
const KNOWN_SHORT: ReadonlyMap<string, string> = new Map([
	["United States", "US"],
	["United States of America", "US"],
	["United Kingdom", "UK"],
	["European Union", "EU"],
	["United Nations", "UN"],
	["United Arab Emirates", "UAE"],
]);

/** An actor's name for the gutter: a person's as above, any other's by its known short form where it does not fit. */
export function shortActorName(name: string, kind: Actor["kind"]): string {
	if (kind === "person") return shortPersonName(name);
	return textWidth(name, 600) <= ROOM ? name : (KNOWN_SHORT.get(name) ?? name);
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The first letter of a name as people see it: with its accents, or the whole of a flag. */
export function firstLetter(name: string): string {
	for (const { segment } of letters.segment(name)) return segment;
	return "";
}

/**
 * A name cut by letters, as the live gutter cuts it, so that with its ellipsis it is at most `room` px wide:
 * `("Transparency of the supply of minerals", 70)` → "Transpar…".
 */
export function cutName(name: string, room: number): string {
	if (textWidth(name, 600) <= room) return drawn(name);
	let kept = "";
	for (const { segment } of letters.segment(name)) {
		if (textWidth(`${kept}${segment}…`, 600) > room) break;
		kept += segment;
	}
	return drawn(`${kept.trimEnd()}…`);
}

/** "working-level talks" → "Working-level talks": a kind as the title of its lane. */
export function kindTitle(kind: string): string {
	const [first = "", ...rest] = [...kind];
	return first.toLocaleUpperCase("en") + rest.join("");
}
