/**
 * A date as the dossier states it: what it may mean, how precisely, and how sure.
 *
 * Two coordinate systems meet here and are kept apart by name:
 * - *civil ms*: a wall-clock reading written as if it were UTC (`2024-04-11` → the ms of 2024-04-11T00:00Z).
 *   Days are exact multiples of 86 400 000, so a date without an hour has one place under every clock.
 * - *instant*: milliseconds since the epoch, a real point in time. Only what has an hour and an offset is one.
 */

export type CivilMs = number;
export type Instant = number & { readonly unit: "epoch ms" };

/** `[start, end)` in civil ms; `null` where that side is open (`..`) or unknown (empty). */
export type Bounds = { readonly start: CivilMs | null; readonly end: CivilMs | null };

export type Precision = "second" | "minute" | "day" | "month" | "season" | "year" | "decade" | "century";

/** `closed`: stated; `open`: goes on (`..`); `unknown`: the source does not say (empty side of an interval). */
export type Edge = "closed" | "open" | "unknown";

export type When = {
	/** As written: EDTF level 0 or 1, a one-of set, or an instant with offset. */
	readonly text: string;
	readonly kind: "instant" | "date" | "interval" | "one-of";
	/** The finest unit stated (of an interval: the coarser of its two ends). */
	readonly precision: Precision;
	/** As stated, without the padding of `~`. An instant: the stated minute or second, as printed in its own offset. */
	readonly core: Bounds;
	/** All that it may mean: `core`, padded by one unit of the stated precision on each approximate side (EDTF `~`, `%`). */
	readonly bounds: Bounds;
	readonly startEdge: Edge;
	readonly endEdge: Edge;
	/** EDTF `?` or `%`. */
	readonly uncertain: boolean;
	/** EDTF `~` or `%`. */
	readonly approximate: boolean;
	/** Some digits are `X`: the precision is known, the value is not. */
	readonly unspecified: boolean;
	/** Only of `kind: "instant"`. */
	readonly instant?: Instant;
	/** Only of `kind: "one-of"`: the candidates, in order. */
	readonly members?: readonly Bounds[];
};
