import type { Bounds } from "./when";

/**
 * A stretch `[start, end)` of one coordinate, here civil ms. Immutable; every operation is total: it takes any spans made
 * by `makeSpan` and gives a span or a plain answer, never NaN. An operation that changes nothing returns its argument.
 */
export type Span = { readonly start: number; readonly end: number };

/** Farther than 14 billion years; keeps sums and products of coordinates finite. */
export const FARTHEST = 1e21;

/** Orders its two ends; NaN becomes 0 and what lies beyond `FARTHEST` is held there. */
export function makeSpan(a: number, b: number): Span {
	const one = finite(a);
	const other = finite(b);
	return one <= other ? { start: one, end: other } : { start: other, end: one };
}

function finite(value: number): number {
	return Number.isNaN(value) ? 0 : Math.min(FARTHEST, Math.max(-FARTHEST, value));
}

export function widthOf(span: Span): number {
	return span.end - span.start;
}

export function middleOf(span: Span): number {
	return span.start + (span.end - span.start) / 2;
}

export function sameSpan(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}

/** `start ≤ at < end`. */
export function contains(span: Span, at: number): boolean {
	return at >= span.start && at < span.end;
}

export function containsSpan(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share a moment; spans that only touch do not, nor does an empty span. */
export function overlaps(a: Span, b: Span): boolean {
	return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** What two spans share, or null where they do not overlap. */
export function intersection(a: Span, b: Span): Span | null {
	return overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : null;
}

/** The smallest span that holds both. */
export function union(a: Span, b: Span): Span {
	if (containsSpan(a, b)) return a;
	return containsSpan(b, a) ? b : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The nearest value in `[start, end]`. */
export function clamp(span: Span, at: number): number {
	return Math.min(span.end, Math.max(span.start, at));
}

export function shift(span: Span, by: number): Span {
	return by === 0 ? span : makeSpan(span.start + by, span.end + by);
}

/** Moves `span` into `outer` keeping its width; a span too wide becomes `outer`. */
export function clampSpan(outer: Span, span: Span): Span {
	if (containsSpan(outer, span)) return span;
	const width = widthOf(span);
	if (width >= widthOf(outer)) return outer;
	if (span.start < outer.start) return { start: outer.start, end: Math.min(outer.end, outer.start + width) };
	return { start: Math.max(outer.start, outer.end - width), end: outer.end };
}

/** Stretches by `factor` (over 0) about a point that keeps its place: 0.5 halves the width. */
export function scaleAbout(span: Span, at: number, factor: number): Span {
	if (factor === 1 || !(factor > 0)) return span;
	return makeSpan(at + (span.start - at) * factor, at + (span.end - at) * factor);
}

/** Where in the span a value lies, 0 at its start and 1 at its end; 0 for an empty span. */
export function fractionIn(span: Span, at: number): number {
	const width = widthOf(span);
	return width === 0 ? 0 : (at - span.start) / width;
}

/** The inverse of `fractionIn`. */
export function atFraction(span: Span, fraction: number): number {
	return span.start + widthOf(span) * fraction;
}

/** The bounds of a date as a span, its open or unknown sides closed by the extent. */
export function spanOfBounds(bounds: Bounds, extent: Span): Span {
	const start = bounds.start ?? Math.min(extent.start, bounds.end ?? extent.start);
	return { start, end: bounds.end ?? Math.max(extent.end, start) };
}
