import { expect, test } from "vitest";
import { inOrderOf } from "./filter-choices";

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
