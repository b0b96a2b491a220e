import { expect, test } from "vitest";
import { kindTitle, shortActorName, shortPersonName } from "./lane-name";

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

test("shortActorName(name, kind) takes the known short form only where the name does not fit", () => {
	expect([
		shortActorName("United States", "state"),
		shortActorName("Philippines", "state"),
		shortActorName("House of Representatives", "organisation"),
		shortActorName("Fumio Kishida", "person"),
	]).toEqual(["US", "Philippines", "House of Representatives", "F. Kishida"]);
});
