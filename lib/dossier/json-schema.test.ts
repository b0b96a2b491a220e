import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWhen } from "../time/parse-when";
import { EDTF_PATTERN } from "./edtf-pattern";
import { generateFixture } from "./generate-fixture";
import { dossierJsonSchema } from "./json-schema";

const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(dossierJsonSchema());
const folder = join(process.cwd(), "data", "fixtures");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

function errorsOf(json: unknown): readonly string[] {
	validate(json);
	return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
}

test.each(names)("dossierJsonSchema() accepts the fixture %s", (name) => {
	expect(errorsOf(JSON.parse(readFileSync(join(folder, name), "utf8")))).toEqual([]);
});

test("dossierJsonSchema() accepts a generated dossier, also one that names its schema", () => {
	expect(errorsOf({ $schema: "../schema/dossier-1.json", ...generateFixture(300) })).toEqual([]);
});

test("dossierJsonSchema() says what it is, and its $id is relative unless an address is given", () => {
	const { $schema, $id, title, additionalProperties } = dossierJsonSchema();
	expect({ $schema, $id, title, additionalProperties }).toEqual({
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "dossier-1.json",
		title: "Readout dossier (readout-dossier/1)",
		additionalProperties: false,
	});
	expect(dossierJsonSchema("https://readout.example/schema/dossier-1.json").$id).toBe(
		"https://readout.example/schema/dossier-1.json",
	);
	expect(JSON.stringify(dossierJsonSchema())).not.toContain("readOnly");
});

const one = generateFixture(1);
const [event] = one.events;
const [source] = one.sources;
const { title: _title, ...untitled } = source ?? { title: "" };

test.each([
	["an unknown field", { ...one, colour: "red" }, [" additionalProperties"]],
	["another format", { ...one, format: "readout-dossier/2" }, ["/format const"]],
	["no list of events", { ...one, events: undefined }, [" required"]],
	["an id that is no slug", { ...one, id: "Not a slug" }, ["/id pattern"]],
	["a blank title", { ...one, title: " " }, ["/title pattern"]],
	["a date with month 13", { ...one, events: [{ ...event, when: "2024-13" }] }, ["/events/0/when pattern"]],
	["a rank of 4", { ...one, events: [{ ...event, rank: 4 }] }, ["/events/0/rank enum"]],
	["a label too long", { ...one, events: [{ ...event, short: "x".repeat(31) }] }, ["/events/0/short maxLength"]],
	["an event without history", { ...one, events: [{ ...event, history: [] }] }, ["/events/0/history minItems"]],
	[
		"an address that is no web address",
		{ ...one, sources: [{ ...source, url: "javascript:0" }] },
		["/sources/0/url pattern"],
	],
	[
		"a source without title or description",
		{ ...one, sources: [untitled] },
		["/sources/0 anyOf", "/sources/0 required", "/sources/0 required"],
	],
	["an alias that is no slug", { ...one, aliases: { "a b": "c" } }, ["/aliases pattern", "/aliases propertyNames"]],
])("dossierJsonSchema() refuses %s for that reason alone", (_name, json, errors) => {
	expect(errorsOf(JSON.parse(JSON.stringify(json)))).toEqual(errors);
});

const pattern = new RegExp(EDTF_PATTERN, "u");
const two = fc.constantFrom("00", "01", "04", "12", "13", "20", "21", "24", "25", "28", "30", "31", "32", "XX", "1X");
const year = fc.constantFrom("2024", "2023", "0000", "-0044", "-0000", "202X", "20XX", "2XXX", "24", "-004X");
const plain = fc.oneof(year, fc.tuple(year, two), fc.tuple(year, two, two)).map((parts) => [parts].flat().join("-"));
const dated = fc.tuple(plain, fc.constantFrom("", "", "?", "~", "%", "?~")).map((parts) => parts.join(""));
const side = fc.oneof(dated, fc.constantFrom("", ".."));
const member = fc.oneof(
	plain,
	fc.tuple(side, side).map((parts) => parts.join("..")),
);
const clock = fc.constantFrom("10:50", "23:59:59", "24:00", "10:60", "1:00", "00:00:60", "00:00");
const offset = fc.constantFrom("Z", "+09:00", "-04:00", "-00:00", "+14:00", "+14:30", "+15:00", "", "z", "+0900");
/** Dates of every form, and near misses of each. */
const likely = fc.oneof(
	dated,
	fc.tuple(side, side).map((parts) => parts.join("/")),
	fc.array(member, { maxLength: 3 }).map((members) => `[${members.join(",")}]`),
	fc.tuple(plain, clock, offset).map(([day, hour, zone]) => `${day}T${hour}${zone}`),
	fc.stringMatching(/^[[\]./,?~%\-+:TZXYS{}0-9]{0,24}$/),
);

test("EDTF_PATTERN matches whatever parseWhen(text) reads", () => {
	fc.assert(
		fc.property(likely, (text) => {
			if (parseWhen(text).ok) expect(pattern.test(text)).toBe(true);
		}),
		{ numRuns: 20_000 },
	);
});

/** What a pattern cannot know, so that it may match where the parser refuses. */
const CALENDAR = /a day from 01|not before|each once|for no offset|0000 for the year/;

test("EDTF_PATTERN matches what parseWhen(text) refuses only for the calendar's sake", () => {
	fc.assert(
		fc.property(likely, (text) => {
			const read = parseWhen(text);
			if (!read.ok && pattern.test(text)) expect(read.problem.expected).toMatch(CALENDAR);
		}),
		{ numRuns: 20_000 },
	);
});
