"use client";

import { useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { FILTER_GROUPS, type Filter, type FilterGroup, toggled } from "@/lib/view/filter";
import { type Choice, choicesOf } from "@/lib/view/filter-choices";
import styles from "./filter.module.css";

const LEGENDS: { readonly [G in FilterGroup]: string } = {
	topics: "Topic",
	actors: "Actor",
	kinds: "Kind",
	status: "Status",
	verdicts: "Verdict",
};

/** So many choices of a group at first; one button shows the rest. */
const FIRST = 7;

type Props = {
	readonly lookup: Lookup;
	readonly filter: Filter;
	readonly onFilter: (filter: Filter) => void;
};

/** The choices by group, each with the number of events that it leaves. */
export function FilterPanel({ lookup, filter, onFilter }: Props) {
	return FILTER_GROUPS.map((group) => (
		<Group
			key={group}
			group={group}
			choices={choicesOf(lookup, filter, group)}
			chosen={filter[group]}
			onToggle={(value) => onFilter(toggled(filter, group, value))}
		/>
	));
}

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
	const few = choices.length <= FIRST + 1;
	const listed = all || few ? choices : choices.filter(({ value }, at) => at < FIRST || chosen.includes(value));
	return (
		<fieldset className={styles.group}>
			<legend>{LEGENDS[group]}</legend>
			{choices.length === 0 ? <p className={styles.none}>None in this dossier.</p> : null}
			{listed.map(({ value, title, count }) => (
				<label key={value} className={styles.choice} data-empty={count === 0}>
					<input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
					<span dir="auto">{title}</span>
					<span className={styles.count}>
						{count}
						<span className="visually-hidden">{count === 1 ? " event" : " events"}</span>
					</span>
				</label>
			))}
			{few ? null : (
				<button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? "Show fewer" : `Show all ${choices.length}`}
				</button>
			)}
		</fieldset>
	);
}
