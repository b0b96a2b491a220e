import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pointer } from "../problem";
import { checkText } from "./check-text";
import { RULES } from "./rules";
import { SCHEMA_RULES } from "./schema-rule";

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

/** What the stress of a fixture itself brings with it. */
const STRESS: ReadonlyMap<string, readonly string[]> = new Map([["date-forms.json", ["plan-gone-by"]]]);

test.each(jsonFiles(folder))("checkText(%s) finds nothing to mend but what its stress brings", (name) => {
	const checked = checkText(readFileSync(join(folder, name), "utf8"), context);
	const found = checked.kind === "checked" && checked.findings.filter(({ severity }) => severity !== "information");
	expect(found && [...new Set(found.map(({ rule }) => rule))]).toEqual(STRESS.get(name) ?? []);
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
		["label-length", "event harbour-closes", "short", 133],
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

test.each([
	["link-scheme", ["/sources/0/url", "/sources/1/archivedUrl"], "Write it like https://example.org/page."],
	["label-length", ["/events/0/short"], "Shorten it by 5 characters."],
])("checkText(broken/%s.json) finds its one fault, of which the schema alone can tell", (id, places, fix) => {
	const checked = checkText(readFileSync(join(broken, `${id}.json`), "utf8"), context);
	expect(
		checked.kind === "misshapen" &&
			checked.findings.map((finding) => [finding.rule, finding.severity, pointer(finding.place.path), finding.fix]),
	).toEqual(places.map((place) => [id, "error", place, fix]));
});

test("data/fixtures/broken holds one file for each rule, and two that are none's", () => {
	const ids = [...RULES, ...SCHEMA_RULES].map(({ id }) => id);
	const expected = [...ids, "duplicate-key", "unreadable"].map((id) => `${id}.json`);
	expect([...jsonFiles(broken)].sort()).toEqual(expected.sort());
});
