import { expect, test } from "vitest";
import { noteAfter } from "./note-after";

test.each([
	["by the White House, as an official visit", " by the White House, as an official visit"],
	["as notes were exchanged", " as notes were exchanged"],
	["early in June; the day is not known", " early in June; the day is not known"],
	["the chair resigned", "; the chair resigned"],
	["Inland ferries only", "; Inland ferries only"],
	["14 months on, later than planned", "; 14 months on, later than planned"],
	["議長が辞任", "; 議長が辞任"],
])("noteAfter(%j) goes on, or is a clause of its own", (note, after) => {
	expect(noteAfter(note)).toBe(after);
});
