"use client";

import { useTypedDay } from "@/components/timeline/use-typed-day";
import { civilMs, parsePlainDate, plainDateOf, plainDateText } from "@/lib/time/plain-date";
import { readTypedDays, typedDay } from "@/lib/time/typed-day";
import type { CivilMs } from "@/lib/time/when";
import styles from "./as-of.module.css";

const LATEST = "latest";

/**
 * A day up to the last there is. Nothing, or "latest", is the latest; a month or a year is its last day, as far as there is
 * one; a text that is none of these changes nothing.
 */
export function DayField({
	label,
	day,
	last,
	onDay,
}: {
	readonly label: string;
	/** A plain date; null: the latest. */
	readonly day: string | null;
	/** The last day that there is. */
	readonly last: string;
	readonly onDay: (day: string | null) => void;
}) {
	const { input, problem, problemId } = useTypedDay(day === null ? LATEST : dayWords(day), (text) => {
		if (text === "" || text.toLowerCase() === LATEST) {
			onDay(null);
			return null;
		}
		const read = readTypedDays(text);
		if (!read.ok) return read.problem;
		if (plainText(read.first) > last) return `The dossier reaches up to ${dayWords(last)}.`;
		const next = plainText(read.last);
		onDay(next < last ? next : last);
		return null;
	});
	return (
		<span className={styles.field}>
			<label htmlFor={input.id}>{label}</label>
			<input {...input} data-set={day === null ? undefined : ""} />
			{problem === null ? null : (
				<span role="alert" id={problemId} className={styles.problem}>
					{problem}
				</span>
			)}
		</span>
	);
}

function plainText(civil: CivilMs): string {
	return plainDateText(plainDateOf(civil));
}

/** "2024-04-05" → "5 Apr 2024" */
function dayWords(day: string): string {
	const read = parsePlainDate(day);
	return read.ok ? typedDay(civilMs(read.value)) : day;
}
