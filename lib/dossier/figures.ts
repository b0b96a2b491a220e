/** A count as people read it, a comma between thousands: 1234567 → "1,234,567". Data keep plain digits. */
export function figures(n: number): string {
	return String(n).replace(/\B(?=(...)+$)/g, ",");
}

/**
 * A count where there is room for a few letters only, cut and never rounded up: 9155 → "9.1k", 255048 → "255k",
 * 1000000 → "1M". The exact one belongs beside it, in a tip and in the accessible name.
 */
export function shortFigures(n: number): string {
	if (n < 1000) return String(n);
	const [unit, sign] = n < 1e6 ? [1000, "k"] : [1e6, "M"];
	const units = n / unit;
	return (units < 10 ? Math.floor(units * 10) / 10 : Math.floor(units)) + sign;
}
