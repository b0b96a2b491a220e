import fc from "fast-check";
import { TODAY } from "./sample-import";

/** Dates, titles and lists of plain events for properties. */

export const day = fc.constantFrom(
	"2024-04-05",
	"2024-04",
	"2024",
	"2031-02-03",
	"-0044-03-15",
	"0000-01-01",
	"2024-02-29",
	TODAY,
);
export const hour = fc.constantFrom(
	"2024-04-10T10:50-04:00",
	"2024-04-10T14:50Z",
	"2024-04-11T00:00:05Z",
	"2030-01-01T09:00+09:00",
);
export const odd = fc.constantFrom(
	"2024-02-30",
	"11 April 2024",
	"2024-04-10T10:50",
	" 2024",
	"2024~",
	"2024-04-10T10:50+00:00",
	"2024-04-10T10:50+05:30",
	"",
);
export const words = fc.constantFrom(
	"Talks",
	"State visit, day 2",
	"Été à Paris",
	"日米首脳会談",
	"ひらがな",
	"A title of more than thirty characters, all of it plain",
);
export const oddWords = fc.constantFrom(
	"a < b",
	"R&D",
	"two  blanks",
	" led",
	"tab\there",
	"half \ud800",
	"",
	"x".repeat(301),
);

/** Lists of plain events, or of such as are nearly that. */
export function list(date: fc.Arbitrary<string>, title: fc.Arbitrary<string>) {
	const item = fc.record(
		{
			title,
			start: date,
			end: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, date),
			lane: fc.constantFrom("Ports", "Ships", ""),
			topic: fc.constantFrom("Law", "Ports"),
		},
		{ requiredKeys: ["title", "start"] },
	);
	return fc
		.array(item, { minLength: 1, maxLength: 12 })
		.map((items) => items.map((each, at) => ({ ...(at % 3 < 2 && { id: at % 2 ? `e-${at}` : at }), ...each })));
}

/** What may stand in the place of something, and breaks a list or does not. */
export const piece = fc.constantFrom(
	...[
		"",
		" ",
		'"',
		",",
		"{",
		"}",
		"[",
		"]",
		":",
		"\n",
		"\t",
		"\0",
		"0",
		"-1",
		"1e3",
		"null",
		"true",
		"x",
		"X",
		"-",
		"é",
	],
	...[
		"\\u0041",
		"\\ud800",
		"\\n",
		"\\",
		"<",
		"&",
		"  ",
		'","title":"b',
		'","end":"2024-05-01',
		"\ufeff",
		"__proto__",
		"日",
	],
);
