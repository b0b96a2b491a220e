import fc from "fast-check";
import { expect, test } from "vitest";
import { generateFixture } from "./generate-fixture";
import { LIMITS } from "./limits";
import { parseDossier } from "./parse-dossier";

const small = () => generateFixture(2);

function problemsOf(json: unknown, limits = LIMITS) {
	const parsed = parseDossier(json, limits);
	return parsed.ok ? [] : parsed.problems;
}

test("parseDossier(dossier) gives the dossier with its dates read", () => {
	const parsed = parseDossier(small());
	expect(parsed.ok && parsed.value.events.map(({ id, when }) => [id, when.text])).toEqual(
		small().events.map(({ id, when }) => [id, when]),
	);
});

test("parseDossier(json) tells all problems at once, each with path, what was expected and what came", () => {
	const { language: _, ...dossier } = small();
	const [first, second] = dossier.events;
	const json = {
		...dossier,
		colour: "red",
		updated: "2024-02-30",
		events: [
			{ ...first, when: "2024-13", rank: 4 },
			{ ...second, short: "a label of more than thirty signs", history: [], actors: "velda" },
		],
	};
	expect(problemsOf(json)).toEqual([
		{ path: ["language"], expected: "text", got: "nothing" },
		{ path: ["updated"], expected: "a day that exists in the calendar", got: 'text "2024-02-30"' },
		{ path: ["events", 0, "rank"], expected: "one of 1, 2, 3", got: "the number 4" },
		{
			path: ["events", 0, "when"],
			expected: 'a month from 01 to 12, or a season from 21 to 24, not "13"',
			got: 'text "2024-13", wrong from character 6',
		},
		{
			path: ["events", 1, "short"],
			expected: "at most 30 characters",
			got: 'text "a label of more than thirty signs" (33 characters)',
		},
		{ path: ["events", 1, "actors"], expected: "a list", got: 'text "velda"' },
		{ path: ["events", 1, "history"], expected: "at least 1 item", got: "a list of 0" },
		{ path: ["colour"], expected: "no such field", got: 'the field "colour"' },
	]);
});

test.each(["__proto__", "constructor", "prototype"])("parseDossier(json) refuses the own key %s anywhere", (key) => {
	const before = Object.getOwnPropertyNames(Object.prototype);
	const json: unknown = JSON.parse(
		JSON.stringify(small()).replace('"aliases"', '""').replace(/^\{/, `{"${key}":{"polluted":1},`),
	);
	expect(problemsOf(json)).toEqual([{ path: [key], expected: "no such field", got: `the field "${key}"` }]);
	const inside: unknown = JSON.parse(
		JSON.stringify(small()).replace('"place"', '""').replace('"rank":', `"${key}":1,"rank":`),
	);
	expect(problemsOf(inside)).toContainEqual({
		path: ["events", 0, key],
		expected: "no such field",
		got: `the field "${key}"`,
	});
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("parseDossier(json) refuses half surrogate pairs and takes whole ones", () => {
	expect(problemsOf({ ...small(), title: "a\ud800b" })).toEqual([
		{ path: ["title"], expected: "Unicode text without half surrogate pairs", got: 'text "a\\ud800b"' },
	]);
	expect(problemsOf({ ...small(), title: "a😀b" })).toEqual([]);
});

test("parseDossier(json, limits) takes a text and a list at the limit and refuses one beyond, naming both numbers", () => {
	const limits = { ...LIMITS, text: 200, items: 40 };
	expect(problemsOf({ ...small(), title: "x".repeat(199) }, limits)).toEqual([]);
	expect(problemsOf({ ...small(), title: "x".repeat(200) }, limits)).toEqual([]);
	expect(problemsOf({ ...small(), title: "x".repeat(201) }, limits)).toEqual([
		{ path: ["title"], expected: "at most 200 characters", got: "201 characters" },
	]);
	expect(problemsOf(generateFixture(39), limits)).toEqual([]);
	expect(problemsOf(generateFixture(40), limits)).toEqual([]);
	expect(problemsOf(generateFixture(41), limits)).toEqual([
		{ path: ["events"], expected: "at most 40 items", got: "a list of 41" },
	]);
});

test("parseDossier(json) refuses nesting beyond 64 levels without entering it", () => {
	const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));
	const deep = problemsOf({ ...small(), extra: nested(64) });
	expect(deep.map(({ expected, got }) => `${expected}: ${got}`)).toContain("at most 64 levels of nesting: level 65");
	const shallow = problemsOf({ ...small(), extra: nested(63) });
	expect(shallow.map(({ expected }) => expected)).toEqual(["no such field"]);
});

test("parseDossier(anything) never throws and never takes what is no object", () => {
	fc.assert(
		fc.property(fc.anything({ maxDepth: 4 }), (json) => {
			expect(parseDossier(json).ok).toBe(false);
		}),
		{ numRuns: 300 },
	);
});
