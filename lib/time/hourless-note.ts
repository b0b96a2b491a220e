import { DAY_MS } from "./plain-date";
import { coarser } from "./precision";
import type { When } from "./when";

/**
 * What the clocks do to a date without an hour, in a sentence for beside it: nothing, and why. `null` for an instant,
 * which has clocks of its own. An event's `until` makes one stretch of the two.
 */
export function hourlessNote(when: When, until: When | null = null): string | null {
	if (when.kind === "instant") return null;
	const stretch = until === null ? when : joined(when, until);
	const { start, end } = stretch.core;
	if (stretch.startEdge === "open") return "No hour, and no start: its end stays in its place under every clock.";
	if (stretch.startEdge === "unknown")
		return "No hour, and no known start: its end stays in its place under every clock.";
	if (stretch.endEdge === "open") return "No hour, and no end: its start stays in its place under every clock.";
	if (stretch.endEdge === "unknown")
		return "No hour, and no known end: its start stays in its place under every clock.";
	if (stretch.kind === "one-of") return "Several possible dates, no hour: they stay in their place under every clock.";
	if (stretch.precision === "day" && !stretch.unspecified) {
		const single = start !== null && end !== null && end - start <= DAY_MS;
		return single
			? "A day, no hour: it stays on this date under every clock."
			: "Days, no hours: they stay on these dates under every clock.";
	}
	if (stretch.unspecified) return "A date not fully known, no hour: it stays in its place under every clock.";
	return stretch.kind === "interval"
		? `From one ${stretch.precision} to another, no hours: they stay in their place under every clock.`
		: `A ${stretch.precision}, no day or hour: it stays in its place under every clock.`;
}

function joined(when: When, until: When): When {
	return {
		...when,
		kind: "interval",
		precision: coarser(when.precision, until.precision),
		core: { start: when.core.start, end: until.core.end },
		endEdge: until.endEdge,
		unspecified: when.unspecified || until.unspecified,
	};
}
