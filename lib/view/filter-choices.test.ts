import { expect, test } from "vitest";
import { lookUp } from "../dossier/lookup";
import { sampleDossier } from "../timeline/sample-dossier";
import { NO_FILTER } from "./filter";
import { choicesOf, inOrderOf } from "./filter-choices";

const choice = (value: string, count: number) => ({ value, title: value, count });

test("inOrderOf(choices, order) keeps the order from before, and what is new follows in its own", () => {
	const now = [choice("new", 9), choice("b", 7), choice("newer", 3), choice("a", 1)];
	expect(inOrderOf(now, ["a", "gone", "b"])).toEqual([
		choice("a", 1),
		choice("b", 7),
		choice("new", 9),
		choice("newer", 3),
	]);
	expect(inOrderOf(now, [])).toEqual(now);
});

test("choicesOf(lookup, filter, group) has those of as many events by name, in which 2 stands before 10", () => {
	const kinds = ["visit 10", "visit 2", "Visit 1", "état", "zone", "zone"];
	const events = kinds.map((kind, at) => ({ id: `e${at}`, when: "2024-04-10", kind }));
	const { dossier, ...rest } = lookUp(sampleDossier(events));
	const named = { ...dossier, events: dossier.events.map((event, at) => ({ ...event, kind: kinds[at] ?? "" })) };
	const choices = choicesOf({ ...rest, dossier: named }, NO_FILTER, "kinds");
	expect(choices.map(({ value }) => value)).toEqual(["zone", "état", "Visit 1", "visit 2", "visit 10"]);
});
