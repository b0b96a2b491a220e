/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** First strong isolate and its end: keep the ellipsis at the reading end of right-to-left text. */
const ISOLATE = "\u2068";
const END_ISOLATE = "\u2069";

/** As it is drawn: right-to-left text is isolated so that what stands beside it keeps its place. */
export function drawn(text: string): string {
	return rightToLeft.test(text) ? `${ISOLATE}${text}${END_ISOLATE}` : text;
}
