import { scanWhen } from "../time/scan-when";
import type { Bounds } from "../time/when";

/** What a day, a month or a year covers: "2024-04" → 1 April to 1 May 2024, `[start, end)`; null for any other text. */
export function parsePlainSpan(text: string): Bounds | null {
	if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return null;
	const scanned = scanWhen(text);
	return scanned.kind === "when" ? scanned.value.core : null;
}
