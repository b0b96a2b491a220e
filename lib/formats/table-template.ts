import { csvText } from "./csv";

const ROWS = [
	["title", "start", "end", "time zone", "topic", "place", "summary", "link"],
	[
		...["Leaders’ summit (an example: replace this row)", "2024-04-11T13:30", "2024-04-11T15:00", "America/New_York"],
		...["Diplomacy; Security", "Washington", "What happened, in a sentence or two.", "https://example.org/report"],
	],
] as const;

/** A table to start from: its headings and one example. Opened as it is, it asks nothing (see `import/table-columns.ts`). */
export function tableTemplate(): string {
	return csvText(ROWS, "spreadsheet");
}
