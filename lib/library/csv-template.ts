import { csvText } from "../formats/csv";

/** A table to start from: columns whose names need no mapping, and a row that shows the form of each. */
export function csvTemplate(): string {
	return csvText(
		[
			["id", "title", "start", "end", "time zone", "place", "topic", "kind", "actors", "status", "summary", "link"],
			[
				"harbour-talks",
				"Talks at the harbour",
				"2024-04-10",
				"2024-04-11",
				"Europe/London",
				"London",
				"Trade",
				"meeting",
				"First delegation; Second delegation",
				"held",
				"One sentence about what happened.",
				"https://example.org/report",
			],
		],
		"spreadsheet",
	);
}
