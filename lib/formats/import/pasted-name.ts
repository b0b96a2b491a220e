import { civilMs, parsePlainDate } from "../../time/plain-date";
import { typedDay } from "../../time/typed-day";

/** The name of a file; what was pasted has none of its own: "Pasted on 26 Nov 2026". @param today a plain date */
export function nameOr(name: string, today: string): string {
	if (name !== "") return name;
	const day = parsePlainDate(today);
	return day.ok ? `Pasted on ${typedDay(civilMs(day.value))}` : "Pasted text";
}
