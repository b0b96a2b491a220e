import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossier, readFolder } from "./load-dossiers";
import { lookUp } from "./lookup";
import { markOf } from "./mark-of";
import { isVersionMark } from "./mark-text";
import { claimVersion, eventVersion, topicVersion, type Version } from "./version";
import { versionMark } from "./version-mark";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const entries = [real, ...readFolder("fixtures")];
const versions: readonly Version[] = entries.flatMap(({ dossier }) => [
	...dossier.claims.map(claimVersion),
	...dossier.events.map(eventVersion),
	...dossier.topics.map(topicVersion),
]);

const claim = (change: object = {}): Version => ({
	kind: "claim",
	text: "It will come.",
	modality: "anticipated",
	attribution: "an invented paper",
	likelihood: "p5",
	outcome: { verdict: "partly", evidence: "good", reason: ["Half of it came."] },
	...change,
});

describe("versionMark(version)", () => {
	it("is nine characters that an address takes as they are, and stays what it is", () => {
		expect(versionMark(claim())).toBe("be4a3nrzk");
		expect(versionMark({ kind: "topic", judgement: null })).toBe("6hkfdbj62");
		for (const version of versions) expect(versionMark(version)).toMatch(/^[0-9a-z]{9}$/);
	});

	it("does not depend on the order of keys, nor on white space or the way letters are composed", () => {
		const { kind, text, ...rest } = claim() as Extract<Version, { kind: "claim" }>;
		expect(versionMark({ ...rest, text: ` It  will\u00a0come.`, kind })).toBe(versionMark({ kind, text, ...rest }));
		expect(versionMark(claim({ text: "caf\u00e9" }))).toBe(versionMark(claim({ text: "cafe\u0301" })));
	});

	it.each([
		{ text: "It will not come." },
		{ modality: "stated" },
		{ attribution: "another paper" },
		{ likelihood: null },
		{ outcome: null },
		{ outcome: { verdict: "borne-out", evidence: "good", reason: ["Half of it came."] } },
		{ outcome: { verdict: "partly", evidence: "strong", reason: ["Half of it came."] } },
		{ outcome: { verdict: "partly", evidence: "good", reason: ["Half of it", "came."] } },
	])("changes with %j", (change) => {
		expect(versionMark(claim(change))).not.toBe(versionMark(claim()));
	});

	it("tells apart all that the dossiers hold", () => {
		const contents = new Set(versions.map((version) => JSON.stringify(version)));
		expect(new Set(versions.map(versionMark)).size).toBe(contents.size);
	});

	it("spreads: a hundred thousand texts that differ in a figure have as many marks", () => {
		const marks = new Set(Array.from({ length: 100_000 }, (_, at) => versionMark(claim({ text: `${at}` }))));
		expect(marks.size).toBe(100_000);
	});
});

describe("isVersionMark(text)", () => {
	const some = fc.constantFrom(...versions).map(versionMark);

	it("takes every mark of ours", () => {
		fc.assert(fc.property(some, isVersionMark));
	});

	it("takes none with one character changed, left out or put in", () => {
		const character = fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyz-~ A");
		fc.assert(
			fc.property(some, fc.nat({ max: 8 }), character, (mark, at, other) => {
				const changed = mark.slice(0, at) + other + mark.slice(at + 1);
				expect(isVersionMark(changed)).toBe(changed === mark);
				expect(isVersionMark(mark.slice(0, at) + mark.slice(at + 1))).toBe(false);
				expect(isVersionMark(mark.slice(0, at) + other + mark.slice(at))).toBe(false);
			}),
		);
	});

	it("never throws, whatever the text", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof isVersionMark(text) === "boolean"));
	});
});

describe("markOf(subject, lookup)", () => {
	it("is null for what carries none and for what is not there", () => {
		const { lookup } = real;
		const source = real.dossier.sources[0]?.id ?? "";
		expect(
			[{ kind: "dossier" }, { kind: "source", id: source }, { kind: "claim", id: "gone" }].map((subject) =>
				markOf(subject, lookup),
			),
		).toEqual([null, null, null]);
	});

	it("leaves the id out: what was renamed and led on by an alias is still the same", () => {
		const [first, ...rest] = real.dossier.claims;
		if (first === undefined) throw new Error("no claims");
		const renamed = lookUp({ ...real.dossier, claims: [{ ...first, id: "new-name" }, ...rest] });
		expect(markOf({ kind: "claim", id: "new-name" }, renamed)).toBe(
			markOf({ kind: "claim", id: first.id }, real.lookup),
		);
	});
});
