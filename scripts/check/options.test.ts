import { expect, test } from "vitest";
import { askedOf } from "./options";

const NOTHING = { all: false, json: false, against: null, files: [] };

test.each([
	[[], undefined, NOTHING],
	[["--all", "a.json"], undefined, { ...NOTHING, all: true, files: ["a.json"] }],
	[
		["--against", "main", "--json", "a.json"],
		undefined,
		{ ...NOTHING, json: true, against: "main", files: ["a.json"] },
	],
	[["a.json", "--against=HEAD~1"], undefined, { ...NOTHING, against: "HEAD~1", files: ["a.json"] }],
	// npm run check --against=main a.json
	[["a.json"], "main", { ...NOTHING, against: "main", files: ["a.json"] }],
	// npm run check --against main a.json
	[["main", "a.json"], "true", { ...NOTHING, against: "main", files: ["a.json"] }],
	[[], "", NOTHING],
])("askedOf(%j, %j)", (given, npm, asked) => {
	expect(askedOf(given, npm)).toEqual(asked);
});

test.each([
	[["--against"], undefined, /^--against needs a git ref/],
	[["--against="], undefined, /^--against needs a git ref/],
	[["--against", "--json"], undefined, /^--against needs a git ref/],
	[[], "true", /^--against needs a git ref/],
	[["--agianst", "main"], undefined, /^Unknown option --agianst\. Use: /],
	[["--against", "main", "--against", "dev"], undefined, /^Unknown option --against\. /],
])("askedOf(%j, %j) is refused in one line", (given, npm, message) => {
	expect(() => askedOf(given, npm)).toThrow(message);
});
