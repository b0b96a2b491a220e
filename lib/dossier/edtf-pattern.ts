const YEAR = "-?\\d{4}";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const PLAIN = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`;
const QUALIFIER = "[?~%]";
const HALF_UNKNOWN = `-?\\d{2}(?:\\dX|XX)|${YEAR}-(?:XX(?:-XX)?|${MONTH}-XX)`;
const SEASON = `${YEAR}-2[1-4]${QUALIFIER}?`;
const SIDE = `${PLAIN}${QUALIFIER}?`;
const EDGE = "(?:\\.\\.)?";
const INTERVAL = `${SIDE}/(?:${SIDE}|${EDGE})|${EDGE}/${SIDE}`;
const RANGE = `${PLAIN}(?:\\.\\.${PLAIN})?`;
const ONE_OF = `\\[(?:(?:\\.\\.${PLAIN}|${RANGE})(?:,${RANGE})*(?:,${PLAIN}\\.\\.)?|${PLAIN}\\.\\.)\\]`;
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?";
const OFFSET = "(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)";
const INSTANT = `${YEAR}-${MONTH}-${DAY}T${TIME}${OFFSET}`;

/**
 * The surface of every date that `parseWhen` reads, as a pattern for JSON Schema. It cannot know calendars: a 30th of
 * February, a reversed interval and the offset -00:00 match here and are refused by the parser.
 */
export const EDTF_PATTERN = `^(?:${PLAIN}${QUALIFIER}?|${HALF_UNKNOWN}|${SEASON}|${INTERVAL}|${ONE_OF}|${INSTANT})$`;

/** The forms that most dates take, the most common first. */
export const EDTF_EXAMPLES = [
	"2024-04-10",
	"2024-04",
	"2024",
	"2024-04-10T10:50-04:00",
	"2023-06-01/2023-06-07",
	"2024-04~",
];
