"use client";

import { useState } from "react";
import text from "@/components/briefing/text.module.css";
import type { Lookup } from "@/lib/dossier/lookup";
import { NO_FILTER } from "@/lib/view/filter";
import { decodeQuery, encodeQuery } from "@/lib/view/look-query";
import { addressAt, placeBelow } from "@/lib/view/root";
import { DOSSIER } from "@/lib/view/subject";
import type { Look } from "@/lib/view/view";
import { DayField } from "./day-field";
import { DrawnBrief } from "./drawn-brief";
import styles from "./live-brief.module.css";
import { Notice } from "./notice";
import { useKnown } from "./use-known";

/** The brief with what can be chosen of it: the day and the topics, both in its address, and the way to the printer. */
export function LiveBrief({
	lookup: whole,
	root,
	home,
}: {
	readonly lookup: Lookup;
	readonly root: string;
	/** Address of the site's first page. */
	readonly home: string;
}) {
	// Not in the address: what is sent to others shows no notes of theirs.
	const [withNotes, setWithNotes] = useState(false);
	const [{ look, dropped }, setRead] = useState(() =>
		decodeQuery(placeBelow(root, location)?.query ?? location.search, DOSSIER, whole),
	);
	const choose = (next: Look) => {
		history.replaceState(history.state, "", addressAt(root, `brief/${encodeQuery(next, whole)}`));
		setRead({ tab: null, mark: null, look: next, dropped: 0 });
	};
	const toLatest = () => choose({ ...look, asOf: null });
	const lookup = useKnown(whole, look.asOf, toLatest);
	const { topics } = look.filter;
	const chosen = whole.dossier.topics.filter(({ id }) => topics.includes(id));
	return (
		<main>
			<div className={styles.bar} data-no-print="">
				<a href={addressAt(root, encodeQuery(look, whole))}>Back to the dashboard</a>
				<DayField
					label="As of"
					day={look.asOf}
					last={whole.dossier.updated}
					onDay={(asOf) => choose({ ...look, asOf })}
				/>
				{look.asOf === null ? null : (
					<button type="button" className={text.textButton} onClick={toLatest}>
						Latest
					</button>
				)}
				<fieldset className={styles.topics}>
					<legend>Topics</legend>
					{whole.dossier.topics.map(({ id, title }) => (
						<label key={id}>
							<input
								type="checkbox"
								checked={chosen.length === 0 || topics.includes(id)}
								onChange={() => choose({ ...look, filter: { ...NO_FILTER, topics: toggled(id, look, whole) } })}
							/>
							{title}
						</label>
					))}
				</fieldset>
				<label className={styles.notes}>
					<input
						type="checkbox"
						checked={withNotes}
						onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
					/>
					With my notes
				</label>
				<button type="button" className={styles.print} onClick={() => print()}>
					Print
				</button>
			</div>
			{dropped === 0 ? null : <Notice>Part of the address was not understood and was left out.</Notice>}
			<DrawnBrief lookup={lookup} look={look} root={root} notesOf={withNotes ? home : null} />
		</main>
	);
}

/** All is written as none; the last one cannot be taken away, for a brief of nothing says nothing. */
function toggled(id: string, { filter }: Look, { dossier }: Lookup): readonly string[] {
	const all = dossier.topics.map((topic) => topic.id);
	const before = filter.topics.length === 0 ? all : filter.topics;
	const after = all.filter((topic) => (topic === id ? !before.includes(id) : before.includes(topic)));
	return after.length === 0 ? before : after.length === all.length ? [] : after;
}
