import { expect, test } from "vitest";
import { kindTitle, shortPersonName } from "./lane-name";

test("shortPersonName(name) keeps the family name and makes initials of the rest only where it must", () => {
	expect(["Fumio Kishida", "Joseph R. Biden", "Ferdinand R. Marcos Jr.", "Aso", ""].map(shortPersonName)).toEqual([
		"F. Kishida",
		"J. R. Biden",
		"Marcos Jr.",
		"Aso",
		"",
	]);
});

test("kindTitle(kind) begins with a capital", () => {
	expect(["statement", "élection", ""].map(kindTitle)).toEqual(["Statement", "Élection", ""]);
});
