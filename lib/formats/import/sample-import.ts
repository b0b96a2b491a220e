import { expect } from "vitest";
import { parseDossier } from "../../dossier/parse-dossier";
import { toWire } from "../../dossier/wire";
import type { ImportAnswers, ImportResult } from "./import-result";
import { importText } from "./import-text";

/** For the tests of the importers; nothing that ships imports this file. */

export const TODAY = "2026-11-26";

type Taken = Extract<ImportResult, { kind: "dossier" }>;

/** The result of an import that must succeed, and whose dossier the schema must take as it is. */
export function taken(text: string, answers: ImportAnswers = {}, today = TODAY): Taken {
	const result = importText(text, { name: "summits.txt", today, answers });
	if (result.kind !== "dossier") throw new Error(JSON.stringify(result, null, 1));
	expectSound(result);
	return result;
}

/** zod as the oracle: the dossier that was built by hand is what the schema reads from its own JSON. */
export function expectSound({ dossier, taken: count }: Taken): void {
	const parsed = parseDossier(JSON.parse(JSON.stringify(toWire(dossier).dossier)));
	expect(parsed).toEqual({ ok: true, value: dossier });
	expect(dossier.events.length).toBe(count);
	const topics = new Set(dossier.topics.map(({ id }) => id));
	for (const { topics: own } of dossier.events) expect(own.every((id) => topics.has(id)) && own.length > 0).toBe(true);
	expect(new Set(dossier.events.map(({ id }) => id)).size).toBe(count);
}

/** Each event in a line: title, date, end, topics. */
export function lines({ dossier }: Taken): readonly string[] {
	const titles = new Map(dossier.topics.map(({ id, title }) => [id, title]));
	return dossier.events.map(({ title, when, until, topics }) =>
		[title, when.text, ...(until === undefined ? [] : [until.text]), topics.map((id) => titles.get(id)).join("+")].join(
			" | ",
		),
	);
}

/** Each finding in a line: severity, line:column, message. */
export function told(result: { readonly findings?: Taken["findings"] }): readonly string[] {
	return (result.findings ?? []).map(
		({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`,
	);
}
