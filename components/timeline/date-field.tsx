"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { DAY_MS } from "@/lib/time/plain-date";
import { readTypedDay, typedDay } from "@/lib/time/typed-day";
import type { ViewSpan } from "@/lib/view/view";
import styles from "./toolbar.module.css";

type Props = {
	readonly label: "From" | "To";
	readonly edge: "from" | "to";
	readonly span: ViewSpan;
	readonly extent: ViewSpan;
	readonly onSpan: (span: ViewSpan) => void;
};

/** One end of the window as a day. Enter or leaving the field sets it; a text that is no day changes nothing. */
export function DateField({ label, edge, span, extent, onSpan }: Props) {
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const input = useRef<HTMLInputElement>(null);
	const shown = typedDay(edge === "from" ? span.from : span.to - 1);

	const reset = () => {
		setDraft(null);
		setProblem(null);
	};
	const commit = () => {
		if (draft === null || draft.trim() === shown) return reset();
		const read = readTypedDay(draft);
		if (!read.ok) return setProblem(read.problem);
		if (read.day < floorDay(extent.from) || read.day >= extent.to) {
			return setProblem(`The dossier reaches from ${typedDay(extent.from)} to ${typedDay(extent.to - 1)}.`);
		}
		const next = edge === "from" ? { ...span, from: read.day } : { ...span, to: read.day + DAY_MS };
		if (next.from >= next.to) {
			const other = typedDay(edge === "from" ? span.to - 1 : span.from);
			return setProblem(`${label} must be ${edge === "from" ? "on or before" : "on or after"} ${other}.`);
		}
		reset();
		onSpan(next);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		event.stopPropagation();
		if (event.key === "Enter") commit();
		if (event.key === "Escape") reset();
	};

	return (
		<span className={styles.dateField}>
			<label htmlFor={id} className="visually-hidden">
				{label}
			</label>
			<input
				ref={input}
				id={id}
				className={styles.dateInput}
				type="text"
				inputMode="text"
				autoComplete="off"
				spellCheck={false}
				size={11}
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

function floorDay(civil: number): number {
	return Math.floor(civil / DAY_MS) * DAY_MS;
}
