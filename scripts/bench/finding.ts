import { lookUp } from "../../lib/dossier/lookup";
import { searchDocuments } from "../../lib/search/documents";
import { parseQuery } from "../../lib/search/query";
import { searchIndex } from "../../lib/search/search-index";
import { FILTER_GROUPS, NO_FILTER } from "../../lib/view/filter";
import { choicesOf } from "../../lib/view/filter-choices";
import { narrow } from "../../lib/view/narrow";
import { inventedDossier } from "./invented";
import { inMs, markdownTable, measure } from "./measure";

const EVENTS = 10_000;
const QUERIES = [
	["a word", "meeting"],
	["the beginning of one", "stat"],
	["one mistyped", "excercise"],
	["a field and a date", "topic:harbour before:2024-01-01"],
	["either, but not", "report OR statement -weather"],
] as const;

/** Search and filters over 10,000 events. */
export function findingSection(): string {
	const lookup = inventedDossier(EVENTS);
	const documents = searchDocuments(lookup);
	const built = measure(3, () => searchIndex(documents));
	const index = searchIndex(documents);
	const filter = { ...NO_FILTER, topics: ["harbour"], kinds: ["meeting"] };
	const rows: (readonly [string, number, ReturnType<typeof measure>])[] = [
		["Index for the search, once", documents.length, built],
		...QUERIES.map(([name, text]) => {
			const query = parseQuery(text);
			return [`Search: ${name}`, index.search(query).length, measure(30, () => index.search(query))] as const;
		}),
		[
			"Filter by topic and kind",
			narrow(lookup, filter).events.length,
			measure(30, () => lookUp(narrow(lookup, filter))),
		],
		[
			"Counts of every choice",
			FILTER_GROUPS.length,
			measure(30, () => FILTER_GROUPS.map((group) => choicesOf(lookup, filter, group))),
		],
	];
	return `## Finding: ms, over 10,000 events

${markdownTable(
	["What", "Gives", "Median", "p95"],
	rows.map(([name, gives, timing]) => [name, gives.toLocaleString("en-GB"), inMs(timing.median), inMs(timing.p95)]),
)}
`;
}
