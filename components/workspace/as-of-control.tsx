"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { IconButton } from "@/components/timeline/icon-button";
import type { AsOfSteps } from "@/components/timeline/timeline";
import type { Dossier } from "@/lib/dossier/dossier";
import { civilMs, parsePlainDate, plainDateOf, plainDateText } from "@/lib/time/plain-date";
import { readTypedDay, typedDay } from "@/lib/time/typed-day";
import styles from "./as-of.module.css";
import { usePlaying } from "./use-playing";

const LATEST = "latest";

/** The day as of which the dossier is shown: typed, stepped through change by change, or played. */
export function AsOfControl({
	dossier,
	steps: { day, before, after, onDay },
}: {
	/** The whole dossier. */
	readonly dossier: Dossier;
	readonly steps: AsOfSteps;
}) {
	const { playing, play, pause } = usePlaying(dossier, day, onDay);
	const step = (to: string | null) => {
		pause();
		onDay(to);
	};
	return (
		<div className={styles.control}>
			<DayField dossier={dossier} day={day} onDay={step} />
			<IconButton
				name="Previous change"
				path="m9.5 4-4 4 4 4"
				aria-disabled={before === null}
				onClick={() => step(before)}
			/>
			<IconButton name="Next change" path="m6.5 4 4 4-4 4" aria-disabled={day === null} onClick={() => step(after)} />
			<IconButton
				name={playing ? "Pause" : "Play changes"}
				path={playing ? "M5.5 4v8M10.5 4v8" : "M5 3.5v9l7-4.5z"}
				onClick={playing ? pause : play}
			/>
			{day === null ? null : (
				<button type="button" className={styles.latest} onClick={() => step(null)}>
					Latest
				</button>
			)}
		</div>
	);
}

/** Enter or leaving the field sets the day; nothing or "latest" is the latest; a text that is no day changes nothing. */
function DayField({ dossier, day, onDay }: Pick<AsOfSteps, "day" | "onDay"> & { readonly dossier: Dossier }) {
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
		if (next > dossier.updated) return setProblem(`The dossier reaches up to ${dayWords(dossier.updated)}.`);
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
			<label htmlFor={id}>As of</label>
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
