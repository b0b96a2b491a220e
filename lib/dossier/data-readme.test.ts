import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AGAINST_RULES } from "./checks/against-rules";
import { RULES } from "./checks/rules";
import { runChecks } from "./checks/run-checks";
import { SCHEMA_RULES } from "./checks/schema-rule";
import { loadDossiers } from "./load-dossiers";
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
	const rules = [...SCHEMA_RULES, ...RULES, ...AGAINST_RULES].map(({ id }) => id);
	expect(listed).toEqual(rules);
});

test("data/README.md explains every warning of the shipped dossiers; there are at most 25, and no errors", () => {
	const told = [...readme.matchAll(/^\| `([a-z-]+)` \| ((?:event|claim|topic|source|actor) [a-z0-9-]+) \|/gm)];
	const findings = loadDossiers().flatMap(({ dossier }) => runChecks(dossier));
	const severe = findings.filter(({ severity }) => severity !== "information");
	expect(severe.filter(({ severity }) => severity === "error")).toEqual([]);
	expect(severe.map(({ rule, place }) => `${rule} ${place.record}`)).toEqual(
		told.map(([, rule, record]) => `${rule} ${record}`),
	);
	expect(severe.length).toBeLessThanOrEqual(25);
});
