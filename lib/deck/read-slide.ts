import type { Path } from "../dossier/problem";
import { LANE_CHOICES, type LaneBy } from "../timeline/lane-by";
import { decodeEnd, decodeMoment } from "../view/moment-text";
import type { ViewSpan } from "../view/view";
import {
	LONGEST_HEADING,
	MOST_CHALLENGES,
	MOST_CLAIMS,
	MOST_MINUTES,
	MOST_NAMED,
	type Slide,
	type SlideKind,
} from "./deck";
import { type Problems, readFields, readList, readSlug, readWords, refused } from "./read-fields";

/** The fields of each kind of slide beside those that every slide has. */
const OWN: { readonly [K in SlideKind]: readonly string[] } = {
	title: [],
	timeline: ["span", "emphasis", "lanes"],
	topic: ["topic", "claims"],
	event: ["event"],
	claim: ["claim"],
	scorecard: [],
	watch: ["topic"],
	sources: ["sources"],
};
const SHARED = ["id", "kind", "minutes", "challenges", "heading"];

/** A slide as a deck file writes it → the slide, or null with every problem added. The dossier is not asked. */
export function readSlide(value: unknown, path: Path, problems: Problems): Slide | null {
	const before = problems.length;
	const fields = readFields(value, [...SHARED, ...Object.values(OWN).flat()], path, problems);
	if (fields === null) return null;
	const kind = readKind(fields.get("kind"), [...path, "kind"], problems);
	if (kind === null) return null;
	for (const key of fields.keys()) {
		const ofOther = !SHARED.includes(key) && !OWN[kind].includes(key) && Object.values(OWN).flat().includes(key);
		if (ofOther) refused(`no such field on a ${kind} slide`, fields.get(key), [...path, key], problems);
	}
	const slug = (key: string) => readSlug(fields.get(key), [...path, key], problems);
	const slugs = (key: string, most: number) => readSlugs(fields.get(key), most, [...path, key], problems) ?? [];
	const heading = fields.has("heading")
		? readWords(fields.get("heading"), LONGEST_HEADING, [...path, "heading"], problems)
		: null;
	const shared = {
		id: slug("id") ?? "",
		minutes: readMinutes(fields.get("minutes"), [...path, "minutes"], problems) ?? 0,
		challenges: slugs("challenges", MOST_CHALLENGES),
		...(heading === null ? {} : { heading }),
	};
	const slide = ((): Slide => {
		switch (kind) {
			case "title":
			case "scorecard":
				return { ...shared, kind };
			case "timeline":
				return {
					...shared,
					kind,
					span: readSpan(fields.get("span"), [...path, "span"], problems),
					emphasis: slugs("emphasis", MOST_NAMED),
					lanes: readLanes(fields.get("lanes"), [...path, "lanes"], problems) ?? "none",
				};
			case "topic":
				return { ...shared, kind, topic: slug("topic") ?? "", claims: slugs("claims", MOST_CLAIMS) };
			case "event":
				return { ...shared, kind, event: slug("event") ?? "" };
			case "claim":
				return { ...shared, kind, claim: slug("claim") ?? "" };
			case "watch":
				return { ...shared, kind, topic: fields.get("topic") === null ? null : slug("topic") };
			case "sources":
				return { ...shared, kind, sources: slugs("sources", MOST_NAMED) };
		}
	})();
	return problems.length === before ? slide : null;
}

function readKind(value: unknown, path: Path, problems: Problems): SlideKind | null {
	const kind = isKind(value) ? value : null;
	return kind ?? refused(`one of ${Object.keys(OWN).join(", ")}`, value, path, problems);
}

function isKind(value: unknown): value is SlideKind {
	return typeof value === "string" && Object.hasOwn(OWN, value);
}

function readMinutes(value: unknown, path: Path, problems: Problems): number | null {
	const fits = typeof value === "number" && value >= 0 && value <= MOST_MINUTES;
	return fits ? value : refused(`minutes from 0 to ${MOST_MINUTES}`, value, path, problems);
}

/** Ids, each once. */
function readSlugs(value: unknown, most: number, path: Path, problems: Problems): readonly string[] | null {
	const seen = new Set<string>();
	return readList(value, most, path, problems, (item, at) => {
		const id = readSlug(item, at, problems);
		if (id !== null && seen.has(id)) return refused("each id once", item, at, problems);
		if (id !== null) seen.add(id);
		return id;
	});
}

/** `{from: "2024-04-07", to: "2024-04-12"}`, as an address says it: the day of `to` is in the span. */
function readSpan(value: unknown, path: Path, problems: Problems): ViewSpan | null {
	if (value === null) return null;
	const fields = readFields(value, ["from", "to"], path, problems);
	if (fields === null) return null;
	const moment = (key: "from" | "to", decode: (text: string) => number | null) => {
		const text = fields.get(key);
		const civil = typeof text === "string" && text.length <= 20 ? decode(text) : null;
		return civil ?? refused("a day YYYY-MM-DD or a minute YYYY-MM-DDThh:mm", text, [...path, key], problems);
	};
	const from = moment("from", decodeMoment);
	const to = moment("to", decodeEnd);
	if (from === null || to === null) return null;
	return from < to ? { from, to } : refused("a span that ends after it begins", value, path, problems);
}

function readLanes(value: unknown, path: Path, problems: Problems): LaneBy | null {
	const lanes = LANE_CHOICES.find((choice) => choice === value);
	return lanes ?? refused(`one of ${LANE_CHOICES.join(", ")}`, value, path, problems);
}
