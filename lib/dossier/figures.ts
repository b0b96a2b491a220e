/** A count as people read it, a comma between thousands: 1234567 → "1,234,567". Data keep plain digits. */
export function figures(n: number): string {
	return String(n).replace(/\B(?=(...)+$)/g, ",");
}

/**
 * A count where there is room for four letters only, cut and never rounded up: 9155 → "9.1k", 255048 → "255k",
 * 1290000 → "1.2M". The exact one belongs beside it, in a tip and in the accessible name.
 */
export function shortFigures(n: number): string {
	if (n < 1e3) return `${n}`;
	return n < 1e6 ? `${cut(n / 1e3)}k` : `${cut(n / 1e6)}M`;
}

/** A decimal below ten only, where it says most. */
function cut(n: number): number {
	return n < 10 ? Math.floor(n * 10) / 10 : Math.floor(n);
}
