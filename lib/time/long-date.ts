import { longMonth, yearWords } from "./date-words";
import { parsePlainDate, weekdayOf } from "./plain-date";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** "2024-04-05" → "5 April 2024", with its weekday "Friday 5 April 2024"; what is no plain date comes back as it is. */
export function formatLongDate(text: string, style: { readonly weekday: boolean } = { weekday: false }): string {
	const parsed = parsePlainDate(text);
	if (!parsed.ok) return text;
	const { year, month, day } = parsed.value;
	const weekday = style.weekday ? `${WEEKDAYS[weekdayOf(parsed.value)]} ` : "";
	return `${weekday}${day} ${longMonth(month)} ${yearWords(year)}`;
}
