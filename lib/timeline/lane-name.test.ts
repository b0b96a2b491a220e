import { expect, test } from "vitest";
import { cutName, firstLetter, kindTitle, shortActorName, shortPersonName } from "./lane-name";
import { textWidth } from "./text-width";

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

test("cutName(name, room) cuts by whole letters to the room, and a name that fits stays as it is", () => {
	const long = "Transparency of the supply of minerals";
	expect([
		cutName("Minerals", 60),
		cutName(long, 70),
		cutName(long, 94),
		cutName("e\u0301te\u0301 \u{1f1ef}\u{1f1f5}\u{1f1f5}\u{1f1ed}", 55),
		cutName(
			"\u0634\u0628\u0643\u0629 \u0627\u0644\u0633\u0643\u0643 \u0627\u0644\u062d\u062f\u064a\u062f\u064a\u0629",
			50,
		),
		cutName("", 10),
	]).toEqual([
		"Minerals",
		"Transpar…",
		"Transparenc…",
		"e\u0301te\u0301…",
		"\u2068\u0634\u0628\u0643\u0629…\u2069",
		"",
	]);
	expect(textWidth(cutName(long, 70), 600)).toBeLessThanOrEqual(70);
});
