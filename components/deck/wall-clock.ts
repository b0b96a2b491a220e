/** The time of this machine's clock: "14:32". */
export function wallClock(): string {
	return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(Date.now());
}
