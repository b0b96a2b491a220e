import { FIELDS, isDateField, type WordField } from "./fields";
import { fold } from "./fold";
import type { Query } from "./query";
import type { SearchIndex } from "./search-index";

/** So many values of a field are named in a sentence. */
const MOST_NAMED = 10;
/** Who and where from: more than can be listed. */
const OPEN_ENDED: ReadonlySet<WordField> = new Set(["actor", "source"]);

/**
 * A sentence for each field that is asked for a value which nothing in the dossier has: where another field has it, which
 * one; else what values there are. What was typed is not repeated.
 */
export function valueHints({ groups }: Query, index: Pick<SearchIndex, "valuesOf" | "has">): readonly string[] {
	const asked = groups.flat().filter((term) => term.kind === "field");
	const sentences = asked.flatMap(({ field, text }) => {
		if (holds(index.valuesOf(field), text) || index.has(field, text)) return [];
		const other = WORD_FIELDS.flatMap((name) => {
			const value = index.valuesOf(name).find((each) => fold(each) === fold(text));
			return value === undefined ? [] : `${name}:${value}`;
		});
		if (other.length > 0)
			return `Nothing has this “${field}:”; ${other.map((each) => `“${each}”`).join(" or ")} may be meant.`;
		if (OPEN_ENDED.has(field)) return `Nothing in this dossier has this “${field}:”.`;
		const values = index.valuesOf(field);
		const named = values.slice(0, MOST_NAMED).join(", ");
		const more = values.length > MOST_NAMED ? ` and ${values.length - MOST_NAMED} more` : "";
		return values.length === 0 ? `Nothing in this dossier has a “${field}:”.` : `“${field}:” may be ${named}${more}.`;
	});
	return [...new Set(sentences)];
}

const WORD_FIELDS = FIELDS.flatMap(({ name }) => (isDateField(name) ? [] : name));

function holds(values: readonly string[], text: string): boolean {
	return values.some((value) => fold(value) === fold(text));
}
