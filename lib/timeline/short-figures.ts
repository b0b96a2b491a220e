/**
 * A count where there is room for four letters only, cut and never rounded up: 9155 → "9.1k", 255048 → "255k",
 * 1290000 → "1.2M". The exact one belongs beside it, in a tip and in the accessible name.
 */
export function shortFigures(n: number): string {
	if (n < 1e3) return `${n}`;
	if (n < 1e4) return `${Math.floor(n / 100) / 10}k`;
	return n < 1e6 ? `${Math.floor(n / 1e3)}k` : `${Math.floor(n / 1e5) / 10}M`;
}
