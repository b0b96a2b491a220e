"use client";

import { DAY_MS } from "@/lib/time/plain-date";
import { readTypedDays, typedDay } from "@/lib/time/typed-day";
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

/**
 * One end of the window as a day; of a month or a year the window begins with the first day and ends with the last, as far as
 * the dossier reaches. A text that is none of these, or none that the window can begin or end with, changes nothing.
 */
export function DateField({ label, edge, span, extent, onSpan }: Props) {
	const { input, problem, problemId } = useTypedDay(typedDay(edge === "from" ? span.from : span.to - 1), (text) => {
		const read = readTypedDays(text);
		if (!read.ok) return read.problem;
		const bounds = { from: floorDay(extent.from), to: floorDay(extent.to - 1) };
		if (read.last < bounds.from || read.first > bounds.to)
			return `The dossier reaches from ${typedDay(extent.from)} to ${typedDay(extent.to - 1)}.`;
		const next =
			edge === "from"
				? { ...span, from: Math.max(read.first, bounds.from) }
				: { ...span, to: Math.min(read.last, bounds.to) + DAY_MS };
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
