import type { FieldSource, TableField, TableMapping } from "../formats/import/import-result";

/** What a column of a table can give, in the order of the form, in words. */
export const FIELD_WORDS: { readonly [K in TableField]: string } = {
	title: "Title",
	start: "Start",
	end: "End",
	"time zone": "Time zone",
	place: "Place",
	topic: "Topic",
	kind: "Kind",
	actors: "Actors",
	status: "Status",
	rank: "Rank",
	summary: "Summary",
	note: "Note",
	link: "Link to the source",
	short: "Short title",
	id: "Id",
};

export const TABLE_FIELDS = Object.keys(FIELD_WORDS) as readonly TableField[];

/** @param headless whether the first row of such tables is data */
export function mappingText(mapping: TableMapping, headless = false): string {
	return JSON.stringify(headless ? { ...mapping, headless } : mapping);
}

/** Whether a remembered mapping is of tables whose first row is data. Never throws. */
export function readHeadless(text: string | null): boolean {
	const json = parsed(text);
	return typeof json === "object" && json !== null && Reflect.get(json, "headless") === true;
}

/**
 * A mapping that this browser remembers for a table of so many columns, or null. Never throws: what stands in a browser's
 * storage may be anything.
 */
export function readMapping(text: string | null, columns: number): TableMapping | null {
	const json = parsed(text);
	if (typeof json !== "object" || json === null) return null;
	const mapping: { [K in TableField]?: FieldSource } = {};
	for (const field of TABLE_FIELDS) {
		if (!Object.hasOwn(json, field)) continue;
		const source = readSource(Reflect.get(json, field), columns);
		if (source === null) return null;
		mapping[field] = source;
	}
	return mapping;
}

function parsed(text: string | null): unknown {
	try {
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

function readSource(value: unknown, count: number): FieldSource | null {
	if (typeof value !== "object" || value === null) return null;
	const { kind, text, columns, joiner }: { [key: string]: unknown } = { ...value };
	if (kind === "constant" && typeof text === "string") return { kind, text };
	if (kind !== "columns" || typeof joiner !== "string" || !Array.isArray(columns)) return null;
	const known = columns.filter((column) => Number.isInteger(column) && column >= 0 && column < count);
	return known.length === columns.length && known.length > 0 ? { kind, columns: known, joiner } : null;
}
