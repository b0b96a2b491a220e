"use client";

import { useId, useMemo, useState } from "react";
import { IconButton } from "@/components/timeline/icon-button";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { type CountedPeriod, countedPeriods, spanToKeep } from "@/lib/timeline/view-events";
import { FILTER_GROUPS, type Filter, type FilterGroup, toggled } from "@/lib/view/filter";
import { type Choice, inOrderOf } from "@/lib/view/filter-choices";
import type { View, ViewSpan } from "@/lib/view/view";
import styles from "./filter.module.css";
import { useChoices } from "./use-choices";

const LEGENDS: { readonly [G in FilterGroup]: string } = {
	topics: "Topic",
	actors: "Actor",
	kinds: "Kind",
	status: "Status",
	verdicts: "Verdict",
	said: "How it was said",
};

/** So many choices of a group at first; one button shows the rest. */
const FIRST = 7;

type Props = {
	readonly lookup: Lookup;
	/** What the filters leave. */
	readonly shown: Lookup;
	readonly view: View;
	readonly onFilter: (filter: Filter) => void;
	/** null: the dossier's focus. */
	readonly onSpan: (span: ViewSpan | null) => void;
	readonly onClose: () => void;
};

/** The choices by group, each with the number of events that it leaves. */
export function FilterPanel({ lookup, shown, view, onFilter, onSpan, onClose }: Props) {
	const { filter, span, clock, subject, asOf } = view;
	const periods = useMemo(
		() => countedPeriods(lookup, shown, { span, clock, subject, asOf }),
		[lookup, shown, span, clock, subject, asOf],
	);
	const choices = useChoices(lookup, filter);
	return (
		<>
			<div className={styles.head}>
				<div>
					<h2>Filters</h2>
					<span>Counts are of the whole dossier, not only of the time in view.</span>
				</div>
				<IconButton name="Close filters" path="m4 4 8 8M12 4l-8 8" onClick={onClose} />
			</div>
			<div className={styles.groups}>
				{choices === null ? (
					<p role="status" className={styles.none}>
						Counting the events …
					</p>
				) : (
					FILTER_GROUPS.map((group) => (
						<Group
							key={group}
							group={group}
							choices={choices.get(group) ?? []}
							chosen={filter[group]}
							onToggle={(value) => onFilter(toggled(filter, group, value))}
						/>
					))
				)}
				<Periods periods={periods} onChoose={(period) => onSpan(spanToKeep(lookup, period.span, view))} />
			</div>
		</>
	);
}

/** The time in view by the dossier's periods, as the buttons of the timeline set it. */
function Periods({
	periods,
	onChoose,
}: {
	readonly periods: readonly CountedPeriod[];
	readonly onChoose: (period: CountedPeriod) => void;
}) {
	const name = useId();
	return (
		<fieldset className={styles.group}>
			<legend>Period</legend>
			{periods.map((period) => (
				<label key={period.id} className={styles.choice} data-empty={period.count === 0}>
					<input type="radio" name={name} checked={period.chosen} onChange={() => onChoose(period)} />
					<span dir="auto">{period.title}</span>
					<Tally count={period.count} />
				</label>
			))}
		</fieldset>
	);
}

function Tally({ count }: { readonly count: number }) {
	return (
		<span className={styles.count}>
			{figures(count)}
			<span className="visually-hidden">{count === 1 ? " event" : " events"}</span>
		</span>
	);
}

/** The choices keep the order and the place that they had when the panel opened, whatever their counts become. */
function Group({
	group,
	choices,
	chosen,
	onToggle,
}: {
	readonly group: FilterGroup;
	readonly choices: readonly Choice[];
	readonly chosen: readonly string[];
	readonly onToggle: (value: string) => void;
}) {
	const [all, setAll] = useState(false);
	const [atFirst] = useState(() => ({ order: choices.map(({ value }) => value), chosen }));
	const ordered = inOrderOf(choices, atFirst.order);
	const few = choices.length <= FIRST + 1;
	const kept = (value: string) => chosen.includes(value) || atFirst.chosen.includes(value);
	const listed = all || few ? ordered : ordered.filter(({ value }, at) => at < FIRST || kept(value));
	return (
		<fieldset className={styles.group}>
			<legend>{LEGENDS[group]}</legend>
			{choices.length === 0 ? <p className={styles.none}>None in this dossier.</p> : null}
			{listed.map(({ value, title, count }) => (
				<label key={value} className={styles.choice} data-empty={count === 0}>
					<input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
					<span dir="auto">{title}</span>
					<Tally count={count} />
				</label>
			))}
			{few ? null : (
				<button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? "Show fewer" : `Show all ${figures(choices.length)}`}
				</button>
			)}
		</fieldset>
	);
}
