/** A count as people read it, a comma between thousands: 1234567 → "1,234,567". Data keep plain digits. */
export function figures(n: number): string {
	return String(n).replace(/\B(?=(...)+$)/g, ",");
}

/**
 * A count where there is room for a few letters only, cut and never rounded up: 9155 → "9k", 255048 → "255k",
 * 1290000 → "1.2M". The exact one belongs beside it, in a tip and in the accessible name.
 */
export function shortFigures(n: number): string {
	return n < 1e3 ? `${n}` : n < 1e6 ? `${Math.floor(n / 1e3)}k` : `${Math.floor(n / 1e5) / 10}M`;
}
