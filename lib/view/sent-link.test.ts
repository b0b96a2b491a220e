import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { markOf } from "../dossier/mark-of";
import { decodeAddress, subjectPath } from "./address";
import { DEFAULT_LOOK } from "./look-query";
import { viewAt } from "./saved-views";
import { encodeSentView, encodeThingLink } from "./sent-link";
import { carriesMark, DOSSIER, type Subject, tabOf } from "./subject";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

const subjects: readonly Subject[] = [
	DOSSIER,
	{ kind: "sources" },
	...dossier.topics.map(({ id }): Subject => ({ kind: "topic", id })),
	...dossier.events.map(({ id }): Subject => ({ kind: "event", id })),
	...dossier.claims.map(({ id }): Subject => ({ kind: "claim", id })),
	...dossier.sources.map(({ id }): Subject => ({ kind: "source", id })),
	...dossier.actors.map(({ id }): Subject => ({ kind: "actor", id })),
];
const marks = dossier.claims.map(({ id }) => markOf({ kind: "claim", id }, lookup));

describe("links to be sent", () => {
	it("encodeThingLink(subject) carries the mark of a claim, an event or a topic as it is, and nothing else", () => {
		for (const subject of subjects) {
			const mark = markOf(subject, lookup);
			expect(encodeThingLink(subject, lookup)).toBe(subjectPath(subject) + (mark === null ? "" : `?v=${mark}`));
			expect(carriesMark(subject)).toBe(mark !== null);
		}
	});

	it("encodeThingLink(the page of changes, days) names the days that it is about; of other things it names none", () => {
		const between = { since: "2024-04-05", until: "2024-04-12" };
		const to = (kind: "changes" | "checks") => encodeThingLink({ kind }, lookup, between);
		expect([to("changes"), to("checks")]).toEqual(["changes/?since=2024-04-05&until=2024-04-12", "checks/"]);
	});

	it("encodeSentView(view) carries the mark of what is known on the day in view, whatever mark the view came with", () => {
		const known = lookUp({ ...dossier, claims: dossier.claims.map((claim) => ({ ...claim, outcomes: [] })) });
		for (const subject of subjects) {
			const came = carriesMark(subject) ? (marks[0] ?? null) : null;
			const look = { ...DEFAULT_LOOK, asOf: "2024-04-05" };
			const view = { subject, tab: tabOf(subject, lookup), mark: came, ...look };
			const sent = { ...view, mark: markOf(subject, known) };
			expect(viewAt(encodeSentView(view, lookup, known), lookup)).toEqual({ view: sent, dropped: 0, missing: false });
		}
	});
});

describe("decodeAddress(address with a mark)", () => {
	it.each([
		["topics/minerals/", "?v=00000000z", 1],
		["topics/minerals/", "?v=", 1],
		["topics/minerals/", "?v=ABCDEFGHJ", 1],
		["topics/minerals/", "?v=%3Cb%3E", 1],
		["sources/", `?v=${marks[0]}`, 1],
		["", `?v=${marks[0]}`, 1],
		["topics/minerals/", `?v=${marks[0]}`, 0],
		["topics/minerals/", `?v=${marks[0]}&v=${marks[0]}`, 1],
	])("%s%s: a mark that is none of ours, or on what carries none, is dropped", (path, query, dropped) => {
		expect(decodeAddress(path, query, lookup).dropped).toBe(dropped);
	});
});
