import { expect, test } from "vitest";
import { firstLetter, kindTitle, shortActorName, shortPersonName } from "./lane-name";

test("shortPersonName(name) keeps the family name and makes initials of the rest only where it must", () => {
	expect(["Fumio Kishida", "Joseph R. Biden", "Ferdinand R. Marcos Jr.", "Aso", ""].map(shortPersonName)).toEqual([
		"F. Kishida",
		"J. R. Biden",
		"Marcos Jr.",
		"Aso",
		"",
	]);
});

test("firstLetter(name) is what people see first: an accented letter or a flag whole", () => {
	expect(["Minerals", "e\u0301tat", "\u{1f1ef}\u{1f1f5} Japan", ""].map(firstLetter)).toEqual([
		"M",
		"e\u0301",
		"\u{1f1ef}\u{1f1f5}",
		"",
	]);
});

test("kindTitle(kind) begins with a capital", () => {
	expect(["statement", "élection", ""].map(kindTitle)).toEqual(["Statement", "Élection", ""]);
});

test("shortActorName(name, kind) takes the known short form only where the name does not fit", () => {
	expect([
		shortActorName("United States", "state"),
		shortActorName("Philippines", "state"),
		shortActorName("House of Representatives", "organisation"),
		shortActorName("Fumio Kishida", "person"),
	]).toEqual(["US", "Philippines", "House of Representatives", "F. Kishida"]);
});
