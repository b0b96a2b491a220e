import { expect, test } from "vitest";
import { runChecks } from "./checks/run-checks";
import { generateFixture } from "./generate-fixture";
import { parseDossier } from "./parse-dossier";

test("generateFixture(10000) is a dossier without errors, a fifth of its events with an end", () => {
	const file = generateFixture(10_000);
	const parsed = parseDossier(file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
	expect(runChecks(parsed.value)).toEqual([]);
	const ended = parsed.value.events.filter(({ until }) => until !== undefined).length;
	expect(ended).toBeGreaterThan(1800);
	expect(ended).toBeLessThan(2200);
});

test("generateFixture(count) has bursts: the fullest day holds many times the mean", () => {
	const days = generateFixture(10_000).events.map(({ when }) => when.slice(0, 10));
	const counts = new Map<string, number>();
	for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
	expect(Math.max(...counts.values())).toBeGreaterThan(10 * (10_000 / 4000));
});

test("generateFixture(count, seed) is the same for the same seed and another for another", () => {
	expect(generateFixture(50, 7)).toEqual(generateFixture(50, 7));
	expect(generateFixture(50, 7)).not.toEqual(generateFixture(50, 8));
});
