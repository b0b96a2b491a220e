/** A count as people read it, a comma between thousands: 1234567 → "1,234,567". Data keep plain digits. */
export function figures(n: number): string {
	return String(n).replace(/\B(?=(...)+$)/g, ",");
}
