import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { markOf } from "../dossier/mark-of";
import { civilMs } from "../time/plain-date";
import { LANE_CHOICES } from "../timeline/lane-by";
import { decodeAddress, encodeAddress, encodeViewLink, parseSubjectPath, subjectPath } from "./address";
import { NO_FILTER } from "./filter";
import { choicesOf } from "./filter-choices";
import { DEFAULT_LOOK, encodeQuery } from "./look-query";
import { addressAt, libraryRoot, placeBelow } from "./root";
import { carriesMark, PAGE_KINDS, type Subject, type Tab, tabOf } from "./subject";
import { mayStandBeside } from "./tab-text";
import type { View } from "./view";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

const subjects: fc.Arbitrary<Subject> = fc.oneof(
	fc.constant<Subject>({ kind: "dossier" }),
	fc.constantFrom(...PAGE_KINDS).map((kind): Subject => ({ kind })),
	fc.constantFrom(...dossier.topics).map(({ id }): Subject => ({ kind: "topic", id })),
	fc.constantFrom(...dossier.events).map(({ id }): Subject => ({ kind: "event", id })),
	fc.constantFrom(...dossier.claims).map(({ id }): Subject => ({ kind: "claim", id })),
	fc.constantFrom(...dossier.sources).map(({ id }): Subject => ({ kind: "source", id })),
	fc.constantFrom(...dossier.actors).map(({ id }): Subject => ({ kind: "actor", id })),
);
const minute = fc.integer({ min: -5e9, max: 4e9 }).map((minutes) => minutes * 60_000);
const spans = fc.option(
	fc
		.tuple(minute, minute)
		.filter(([a, b]) => a < b)
		.map(([from, to]) => ({ from, to })),
	{ nil: null },
);
function some(group: keyof View["filter"]): fc.Arbitrary<readonly string[]> {
	const values = choicesOf(lookup, NO_FILTER, group).map(({ value }) => value);
	return fc.subarray(values, { maxLength: Math.min(5, values.length) }).map((chosen) => [...chosen].sort());
}
const tabs: readonly Tab[] = [
	...PAGE_KINDS.map((kind): Tab => ({ kind })),
	...dossier.topics.map(({ id }): Tab => ({ kind: "topic", id })),
];
/** Marks of other versions too: a link keeps its own. */
const marks = dossier.claims.map(({ id }) => markOf({ kind: "claim", id }, lookup));
const views: fc.Arbitrary<View> = fc
	.record({
		subject: subjects,
		span: spans,
		clock: fc.constantFrom(null, "Asia/Tokyo", "Asia/Manila"),
		asOf: fc.constantFrom(null, "2022-01-01", "2024-04-05", "0000-02-29"),
		between: fc.record({
			since: fc.constantFrom(null, "2023-12-31", dossier.updated),
			until: fc.constantFrom(null, "2024-04-12"),
		}),
		lanes: fc.constantFrom(...LANE_CHOICES),
		table: fc.boolean(),
		filter: fc.record({
			topics: some("topics"),
			actors: some("actors"),
			kinds: some("kinds"),
			status: some("status"),
			verdicts: some("verdicts"),
			said: some("said"),
		}),
		search: fc.constantFrom(null, "nickel", "actor:kishida before:2024-04-11 -ore"),
	})
	.chain((chosen) => {
		const beside = tabs.filter((tab) => mayStandBeside(tab, chosen.subject, lookup));
		const mark = carriesMark(chosen.subject) ? fc.constantFrom(null, ...marks) : fc.constant(null);
		return fc.tuple(fc.constantFrom(...beside), mark).map(([tab, mark]) => ({ ...chosen, tab, mark }));
	});

const binary = fc.string({ unit: "binary", maxLength: 24 });

function split(address: string): readonly [string, string] {
	const cut = address.indexOf("?");
	return cut < 0 ? [address, ""] : [address.slice(0, cut), address.slice(cut)];
}

describe("address codec", () => {
	it("decode ∘ encode is the identity on views", () => {
		fc.assert(
			fc.property(views, (view) => {
				const [path, query] = split(encodeViewLink(view, lookup));
				expect(decodeAddress(path, query, lookup)).toEqual({ view, dropped: 0, missing: false });
			}),
		);
	});

	it("decode ∘ encode is the identity on views where the query names the subject too", () => {
		const root = libraryRoot("/library/", "mine");
		fc.assert(
			fc.property(views, (view) => {
				const { pathname, search } = new URL(addressAt(root, encodeViewLink(view, lookup)), "https://here.example");
				const { path, query } = placeBelow(root, { pathname, search }) ?? { path: "missing", query: "" };
				expect(decodeAddress(path, query, lookup)).toEqual({ view, dropped: 0, missing: false });
			}),
		);
	});

	it("encodeAddress(view) leaves the tab to the history; all else decodes to the same view", () => {
		fc.assert(
			fc.property(views, (view) => {
				const [path, query] = split(encodeAddress(view, lookup));
				const own = { ...view, tab: tabOf(view.subject, lookup) };
				expect(decodeAddress(path, query, lookup)).toEqual({ view: own, dropped: 0, missing: false });
			}),
		);
	});

	it("encodes without punctuation at the end, plus signs or percent escapes", () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(encodeViewLink(view, lookup)).toMatch(/^$|^[a-zA-Z0-9/?=&:_~-]*[a-zA-Z0-9/]$/);
			}),
		);
	});

	it("decode never throws and gives a view of the dossier, whatever the text", () => {
		fc.assert(
			fc.property(binary, binary, (path, query) => {
				const { view } = decodeAddress(path, query, lookup);
				expect(view.span === null || view.span.from < view.span.to).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	it("decode takes any run of keys and values that look like ours, counts what it drops, and is stable from then on", () => {
		const key = fc.constantFrom(
			"from",
			"to",
			"tz",
			"FROM",
			"zoom",
			"__proto__",
			"constructor",
			"toString",
			"",
			"%66rom",
		);
		const value = fc.oneof(
			fc.constantFrom("2024-04-07", "2024-04-07T10:30", "2024-02-30", "-0001-01-01", "2024-04-07%00", "%E0%A4%A", "%"),
			fc.constantFrom(
				"Asia/Tokyo",
				"Asia%2FTokyo",
				"asia/tokyo",
				"__proto__",
				"<b>x</b>",
				"\u202e2024",
				"9".repeat(400),
			),
			fc.string({ unit: "binary", maxLength: 20 }),
		);
		const queries = fc
			.array(fc.tuple(key, fc.constantFrom("=", "", "=="), value), { maxLength: 8 })
			.map((parts) => `?${parts.map((part) => part.join("")).join("&")}`);
		fc.assert(
			fc.property(queries, (query) => {
				const { view, dropped } = decodeAddress("", query, lookup);
				expect(Number.isInteger(dropped) && dropped >= 0).toBe(true);
				expect([null, ...dossier.zones.map(({ timeZone }) => timeZone)]).toContain(view.clock);
				const again = encodeQuery(view, lookup, { mark: view.mark });
				expect(decodeAddress("", again, lookup)).toEqual({ view, dropped: 0, missing: false });
			}),
			{ numRuns: 1500 },
		);
	});

	it("decode of any path names a thing of the dossier, or says that it is missing", () => {
		const segment = fc.oneof(
			fc.constantFrom("events", "claims", "topics", "sources", "actors", "__proto__", "constructor", "..", ".", ""),
			fc.constantFrom(
				"state-dinner",
				"State-Dinner",
				"state-dinner%00",
				"%73tate-dinner",
				"minerals",
				"hasOwnProperty",
			),
			fc.string({ unit: "binary", maxLength: 12 }),
		);
		const known = new Set([dossier.topics, dossier.events, dossier.claims, dossier.sources, dossier.actors].flat());
		const ids = new Set([...known].map(({ id }) => id));
		fc.assert(
			fc.property(fc.array(segment, { maxLength: 4 }), (parts) => {
				const { view, missing } = decodeAddress(parts.join("/"), "", lookup);
				if (missing) expect(view.subject).toEqual({ kind: "dossier" });
				else if ("id" in view.subject) expect(ids.has(view.subject.id)).toBe(true);
			}),
			{ numRuns: 1500 },
		);
	});

	it("encodeQuery(span of whole days) writes the last day, not the day after", () => {
		const span = {
			from: civilMs({ year: 2024, month: 4, day: 7 }),
			to: civilMs({ year: 2024, month: 4, day: 13 }),
		};
		expect(encodeQuery({ ...DEFAULT_LOOK, span }, lookup)).toBe("?from=2024-04-07&to=2024-04-12");
	});

	it.each([
		["?from=2024-02-30&to=2024-04-12", 1],
		["?from=2024-04-12&to=2024-04-01", 1],
		["?from=2024-04-12", 1],
		["?tz=Europe/Paris", 1],
		["?lanes=colour", 1],
		["?lanes=actor&lanes=kind", 1],
		["?lanes=topic", 0],
		["?tab=topics/security", 0],
		["?tab=topics/nothing", 1],
		["?tab=topics/security&tab=sources", 1],
		["?topics=minerals~security&status=held&verdicts=partly", 0],
		["?topics=minerals~nothing&actors=", 2],
		["?topics=minerals&topics=security", 1],
		["?from=2024-04-07&to=2024-04-12&from=2024-01-01", 1],
		["?utm_source=x&tz=Asia/Tokyo", 1],
		["?from=04/07/2024&to=2024-04-12&zoom=9", 2],
		[`?q=${"a".repeat(3000)}`, 1],
	])("decodeAddress(%j) drops what is broken and counts it", (query, dropped) => {
		expect(decodeAddress("", query, lookup).dropped).toBe(dropped);
	});

	it("decodeAddress(path of nothing) says that it is missing and shows the dossier", () => {
		for (const path of [
			"events/no-such-event/",
			"events/",
			"topics/minerals/more/",
			"constructor/x/",
			"events/__proto__/",
		])
			expect(decodeAddress(path, "", lookup)).toMatchObject({ missing: true, view: { subject: { kind: "dossier" } } });
	});

	it("parseSubjectPath ∘ subjectPath is the identity on subjects", () => {
		fc.assert(
			fc.property(subjects, (subject) => {
				expect(parseSubjectPath(subjectPath(subject))).toEqual(subject);
			}),
		);
	});
});
