import type { LocatedProblem } from "../problem";
import { valueAt } from "../problem";

/** What the findings of the schema's problems are called: the two that people ask after have names of their own. */
export const SCHEMA_RULES = [
	{ id: "schema", title: "what the format does not allow" },
	{ id: "link-scheme", title: "a link that is not http or https" },
	{ id: "label-length", title: "a short label too long to stand on the timeline" },
] as const;

/** The rule that a problem of the schema breaks: a text in the place of a link, a label longer than it may be, or any other. */
export function schemaRule({ path }: LocatedProblem, json: unknown): (typeof SCHEMA_RULES)[number]["id"] {
	const [list, , field] = path;
	const value = valueAt(json, path);
	if (path.length !== 3 || typeof value !== "string" || value.trim() === "") return "schema";
	if (list === "sources" && (field === "url" || field === "archivedUrl")) return "link-scheme";
	return list === "events" && field === "short" ? "label-length" : "schema";
}
