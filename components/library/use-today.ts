import { useNow } from "@/components/workspace/use-now";
import { plainDateOf, plainDateText } from "@/lib/time/plain-date";
import { civilOf } from "@/lib/time/zone";

/** The day it is where the reader is, as a plain date. */
export function useToday(): string {
	const now = useNow();
	return plainDateText(plainDateOf(civilOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone)));
}
