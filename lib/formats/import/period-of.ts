import { readEdtf } from "../../time/read-edtf";
import type { When } from "../../time/when";
import type { Sides } from "./draft";
import { dayOf } from "./settle-sides";

/** Both sides as one date, which is what a period has: of hours their days. */
export function periodOf({ when, until }: Sides): When {
	if (until === undefined) return when;
	const interval = readEdtf(`${dayOf(when)}/${dayOf(until)}`);
	return interval.ok ? interval.value : when;
}
