"use client";

import { useTypedDay } from "@/components/timeline/use-typed-day";
import { civilMs, parsePlainDate, plainDateOf, plainDateText } from "@/lib/time/plain-date";
import { readTypedDay, typedDay } from "@/lib/time/typed-day";
import styles from "./as-of.module.css";

const LATEST = "latest";

/** A day up to the last there is. Nothing, or "latest", is the latest; a text that is no day changes nothing. */
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
		const read = readTypedDay(text);
		if (!read.ok) return read.problem;
		const next = plainDateText(plainDateOf(read.day));
		if (next > last) return `The dossier reaches up to ${dayWords(last)}.`;
		onDay(next);
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

/** "2024-04-05" → "5 Apr 2024" */
function dayWords(day: string): string {
	const read = parsePlainDate(day);
	return read.ok ? typedDay(civilMs(read.value)) : day;
}
