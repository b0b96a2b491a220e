/** What a comparison with an earlier state of a dossier finds; told apart from the rules that look at one state alone. */
export const AGAINST_RULES = [
	{ id: "vanished-id", title: "an id that went without an alias" },
	{ id: "changed-without-revision", title: "a record that changed without keeping what it said" },
	{ id: "changed-in-place", title: "a change of which only the date can be told" },
	{ id: "updated-unmoved", title: "a dossier that changed while `updated` stayed" },
] as const;

export type AgainstRule = (typeof AGAINST_RULES)[number]["id"];
