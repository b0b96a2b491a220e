import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkText } from "./check-text";
import { RULES } from "./rules";

const folder = join(process.cwd(), "data", "fixtures");
const broken = join(folder, "broken");
const gazette = readFileSync(join(folder, "sources", "velda-gazette.txt"));
const context = {
	sourceTexts: new Map([
		["velda-gazette", { text: gazette.toString("utf8"), sha256: createHash("sha256").update(gazette).digest("hex") }],
	]),
};

function jsonFiles(path: string): readonly string[] {
	return readdirSync(path).filter((name) => name.endsWith(".json"));
}

test.each(jsonFiles(folder))("checkText(%s) finds nothing", (name) => {
	expect(checkText(readFileSync(join(folder, name), "utf8"), context)).toEqual({ kind: "checked", findings: [] });
});

test.each(RULES.map(({ id }) => id))("checkText(broken/%s.json) finds its one fault and nothing else", (rule) => {
	const checked = checkText(readFileSync(join(broken, `${rule}.json`), "utf8"), context);
	expect(checked.kind === "checked" && [...new Set(checked.findings.map((finding) => finding.rule))]).toEqual([rule]);
});

test("checkText(broken/schema.json) finds every problem with its line", () => {
	const checked = checkText(readFileSync(join(broken, "schema.json"), "utf8"), context);
	expect(
		checked.kind === "misshapen" &&
			checked.findings.map(({ rule, place }) => [rule, place.record, place.path.at(-1), place.line]),
	).toEqual([
		["schema", "dossier", "language", 1],
		["schema", "topic harbour", "colour", 95],
		["schema", "event harbour-closes", "short", 133],
		["schema", "event harbour-closes", "when", 146],
		["schema", "claim reopens", "likelihood", 220],
	]);
});

test("checkText(broken/schema.json) says what to do about each", () => {
	const checked = checkText(readFileSync(join(broken, "schema.json"), "utf8"), context);
	expect(checked.kind === "misshapen" && checked.findings.map(({ fix }) => fix)).toEqual([
		'Add "language": text in double quotes, like en, ja. The language of its prose (BCP 47).',
		"Take it out; the fields here are id, title, judgements.",
		"Shorten it by 8 characters.",
		"Write it like 2024-04-10, 2024-04, 2024, 2024-04-10T10:50-04:00, 2023-06-01/2023-06-07, 2024-04~.",
		'Write one of "p1", "p2", "p3", "p4", "p5", "p6", "p7".',
	]);
});

test("checkText(broken/duplicate-key.json) finds the field that stands twice", () => {
	const checked = checkText(readFileSync(join(broken, "duplicate-key.json"), "utf8"), context);
	expect(checked.kind === "misshapen" && checked.findings.map(({ rule, message }) => [rule, message])).toEqual([
		["schema", 'Expected each field once; got "language" a second time.'],
	]);
});

test("checkText(broken/unreadable.json) says at which line and column it stops being JSON", () => {
	expect(checkText(readFileSync(join(broken, "unreadable.json"), "utf8"), context)).toEqual({
		kind: "unreadable",
		message: 'Not JSON: invalid comment token, got "// a comment"',
		line: 3,
		column: 30,
	});
});

test("data/fixtures/broken holds one file for each rule, and three that are no dossier", () => {
	const expected = [...RULES.map(({ id }) => id), "schema", "duplicate-key", "unreadable"].map((id) => `${id}.json`);
	expect([...jsonFiles(broken)].sort()).toEqual(expected.sort());
});
