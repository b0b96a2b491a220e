"use client";

import { DAY_MS } from "@/lib/time/plain-date";
import { readTypedDay, typedDay } from "@/lib/time/typed-day";
import type { ViewSpan } from "@/lib/view/view";
import styles from "./toolbar.module.css";
import { useTypedDay } from "./use-typed-day";

type Props = {
	readonly label: "From" | "To";
	readonly edge: "from" | "to";
	readonly span: ViewSpan;
	readonly extent: ViewSpan;
	readonly onSpan: (span: ViewSpan) => void;
};

/** One end of the window as a day. A text that is no day, or none that the window can begin or end with, changes nothing. */
export function DateField({ label, edge, span, extent, onSpan }: Props) {
	const { input, problem, problemId } = useTypedDay(typedDay(edge === "from" ? span.from : span.to - 1), (text) => {
		const read = readTypedDay(text);
		if (!read.ok) return read.problem;
		if (read.day < floorDay(extent.from) || read.day >= extent.to)
			return `The dossier reaches from ${typedDay(extent.from)} to ${typedDay(extent.to - 1)}.`;
		const next = edge === "from" ? { ...span, from: read.day } : { ...span, to: read.day + DAY_MS };
		if (next.from >= next.to) {
			const other = typedDay(edge === "from" ? span.to - 1 : span.from);
			return `${label} must be ${edge === "from" ? "on or before" : "on or after"} ${other}.`;
		}
		onSpan(next);
		return null;
	});
	return (
		<span className={styles.dateField}>
			<label htmlFor={input.id} className="visually-hidden">
				{label}
			</label>
			<input {...input} className={styles.dateInput} />
			{problem === null ? null : (
				<span role="alert" id={problemId} className={styles.problem}>
					{problem}
				</span>
			)}
		</span>
	);
}

function floorDay(civil: number): number {
	return Math.floor(civil / DAY_MS) * DAY_MS;
}
