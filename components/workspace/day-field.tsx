"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { civilMs, parsePlainDate, plainDateOf, plainDateText } from "@/lib/time/plain-date";
import { readTypedDay, typedDay } from "@/lib/time/typed-day";
import styles from "./as-of.module.css";

const LATEST = "latest";

/** Enter or leaving the field sets the day; nothing or "latest" is the latest; a text that is no day changes nothing. */
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
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const shown = day === null ? LATEST : dayWords(day);
	const reset = () => {
		setDraft(null);
		setProblem(null);
	};
	const commit = () => {
		const text = draft?.trim() ?? shown;
		if (text === shown) return reset();
		if (text === "" || text.toLowerCase() === LATEST) {
			reset();
			return onDay(null);
		}
		const read = readTypedDay(text);
		if (!read.ok) return setProblem(read.problem);
		const next = plainDateText(plainDateOf(read.day));
		if (next > last) return setProblem(`The dossier reaches up to ${dayWords(last)}.`);
		reset();
		onDay(next);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		event.stopPropagation();
		if (event.key === "Enter") commit();
		if (event.key === "Escape") reset();
	};
	return (
		<span className={styles.field}>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="text"
				autoComplete="off"
				spellCheck={false}
				size={11}
				data-set={day === null ? undefined : ""}
				value={draft ?? shown}
				aria-invalid={problem !== null}
				aria-describedby={problem === null ? undefined : `${id}-problem`}
				onChange={(event) => setDraft(event.target.value)}
				onFocus={(event) => event.target.select()}
				onBlur={commit}
				onKeyDown={onKeyDown}
			/>
			{problem === null ? null : (
				<span role="alert" id={`${id}-problem`} className={styles.problem}>
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
