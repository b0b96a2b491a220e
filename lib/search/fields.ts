/** The fields that a search can name, in the order in which the help lists them. */
export const FIELDS = [
	{ name: "actor", example: "actor:kishida", words: "who takes part, or says so" },
	{ name: "topic", example: "topic:minerals", words: "a topic of the dossier" },
	{ name: "kind", example: "kind:summit", words: "kind of event or source" },
	{ name: "status", example: "status:held", words: "held, announced, scheduled, proposed, postponed, cancelled" },
	{
		name: "verdict",
		example: "verdict:partly",
		words: "what came of a claim: borne-out, partly, not-borne-out, unknown, open",
	},
	{ name: "said", example: "said:expected", words: "how a claim is said" },
	{ name: "source", example: "source:kantei", words: "who published what it cites" },
	{ name: "is", example: "is:claim", words: "event, claim, judgement, source or actor" },
	{ name: "before", example: "before:2024-04-11", words: "wholly before a day, month or year" },
	{ name: "after", example: "after:2024-04", words: "wholly after it" },
	{ name: "on", example: "on:2024-04-10", words: "on that day, or within that month or year" },
] as const;

export type FieldName = (typeof FIELDS)[number]["name"];
export type DateField = Extract<FieldName, "before" | "after" | "on">;
export type WordField = Exclude<FieldName, DateField>;

/** "claims:" and the like are what a hurried hand types. */
const SYNONYMS: Readonly<Record<string, FieldName>> = {
	actors: "actor",
	person: "actor",
	people: "actor",
	topics: "topic",
	sources: "source",
	kinds: "kind",
	since: "after",
	until: "before",
	date: "on",
};

/** The field that a word before a colon names, or null where it names none. */
export function fieldNamed(word: string): FieldName | null {
	const lower = word.toLowerCase();
	const known = FIELDS.find(({ name }) => name === lower);
	if (known !== undefined) return known.name;
	return Object.hasOwn(SYNONYMS, lower) ? (SYNONYMS[lower] ?? null) : null;
}

export function isDateField(name: FieldName): name is DateField {
	return name === "before" || name === "after" || name === "on";
}
