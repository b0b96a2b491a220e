import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "./checks/rules";
import { actor, cite, claim, dossierSchema, event, period, sentence, source, topic } from "./schema";

const readme = readFileSync(join(process.cwd(), "data", "README.md"), "utf8");

/** The first JSON block under a heading. */
function example(heading: string): unknown {
	const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
	const block = section?.split("```json\n")[1]?.split("```")[0];
	return JSON.parse(block ?? "null");
}

test.each([
	["Dossier", dossierSchema],
	["Sentence", sentence],
	["Cite", cite],
	["Period", period],
	["Topic", topic],
	["Actor", actor],
	["Source", source],
	["Event", event],
	["Claim", claim],
	["Adding and updating", claim.unwrap().shape.revisions.unwrap().unwrap().element],
])("the worked record under %s in data/README.md is one", (heading, schema) => {
	expect(schema.safeParse(example(heading)).error).toBeUndefined();
});

test("data/README.md lists every rule of the check", () => {
	const listed = [...readme.matchAll(/^\| `([a-z-]+)` \| (?:error|warning|information) \|/gm)].map((row) => row[1]);
	expect(listed).toEqual(["schema", ...RULES.map(({ id }) => id)]);
});
