import { type Path, printable, valueAt } from "../problem";

const RECORDS: { readonly [field: string]: string } = {
	topics: "topic",
	actors: "actor",
	sources: "source",
	events: "event",
	claims: "claim",
	periods: "period",
};

/** `["events", 3, "history", 0]` → `event bilateral-summit`. Also for JSON that is no dossier: then by position. */
export function recordName(json: unknown, path: Path): string {
	const [field, index] = path;
	const kind = typeof field === "string" && Object.hasOwn(RECORDS, field) ? RECORDS[field] : undefined;
	if (kind === undefined || typeof index !== "number") return "dossier";
	const id = valueAt(json, [field ?? "", index, "id"]);
	return `${kind} ${typeof id === "string" ? printable(id.slice(0, 80)) : `number ${index + 1}`}`;
}
