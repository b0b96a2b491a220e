/** What is said of a form that people write often and that is not read; the first that fits speaks. */
const ADVICE: readonly (readonly [form: RegExp, expected: string])[] = [
	[
		/^[+-]?(?:\d{5,}(?:[.,]\d+)?|\d+(?:[.,]\d+)?e[+-]?\d+)$/i,
		"a date such as 2024-04-11: a bare number does not say whether it counts seconds, milliseconds or the days of a spreadsheet",
	],
	[/^[+-]?\d{1,3}$/, "a year of four digits, such as 0794, or -0043 for 44 BC"],
	[
		/^(?:c\.? ?)?(?:\d{1,4} ?(?:bce?|ce|ad)|(?:ad|bc) ?\d{1,4})$/i,
		"a year of four digits, such as 0794, or -0043 for 44 BC: BC, BCE, AD and CE are not read",
	],
	[
		/\d[:.]\d{2} ?(?:[ap]\.?m\.?)? ?\(?(?!(?:[ap]\.?m|z|utc|gmt)\b)[a-z]{2}[a-z/_]*\)?$/i,
		"a zone as an offset, such as 2024-04-11T13:30-05:00, or Z: abbreviations such as EST mean several",
	],
	[/^\d{1,2}:\d{2}/, "a day before the hour, such as 2024-04-11 13:30"],
	[
		/^(?:\d{1,2}[^\p{L}\d]{0,3}|\d{4}[-/. ])\p{L}{3}|^\p{L}{3,12}\.?[- ]\d/u,
		"a date such as 2024-04-11 or 11 April 2024: of words only the English months are read, with spaces and a year of four digits",
	],
];

/**
 * What a reader can do about a date that no form of the grammar reads: what it looks like it was meant as, in words, where
 * the parser would only name the character at which it stopped. Null where that is the better word. It never makes a date of it.
 */
export function dateAdvice(text: string): string | null {
	return ADVICE.find(([form]) => form.test(text))?.[1] ?? null;
}
