"use client";

import { useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { formatSpan } from "@/lib/time/format-when";
import { PALETTE_SIZE } from "@/lib/timeline/lanes";
import type { PeriodChoice } from "@/lib/timeline/period-choices";
import type { EventAt } from "@/lib/timeline/scene-parts";
import type { ViewSpan } from "@/lib/view/view";
import styles from "./event-list.module.css";
import type { EventRow } from "./event-words";
import { listParts } from "./list-parts";
import shared from "./shared.module.css";
import { PeriodButtons } from "./toolbar";

type Props = {
	readonly lookup: Lookup;
	/** In civil order. */
	readonly events: readonly EventAt[];
	readonly rowOf: (event: EventAt) => EventRow | null;
	readonly span: ViewSpan;
	readonly periods: readonly PeriodChoice[];
	readonly chosen: string | null;
	readonly selected: string | null;
	readonly bearing: ReadonlySet<string> | null;
	readonly onPeriod: (choice: PeriodChoice) => void;
	readonly onOpen: (eventId: string) => void;
};

/** So many rows at a time, that the page stays light however much is in view. */
const PAGE = 30;
const COLUMN = 16;

/** The timeline turned upright for narrow screens: lanes are columns, time runs down. */
export function EventList(props: Props) {
	const { lookup, events, rowOf, span, periods, chosen, selected, bearing, onPeriod, onOpen } = props;
	const [wanted, setPage] = useState(0);
	const pages = Math.max(1, Math.ceil(events.length / PAGE));
	const page = Math.min(wanted, pages - 1);
	const shown = events.slice(page * PAGE, (page + 1) * PAGE).flatMap((event) => rowOf(event) ?? []);
	const topics = lookup.dossier.topics.slice(0, PALETTE_SIZE);
	const from = page === 0 ? span.from : (shown[0]?.day ?? span.from);
	const to = page === pages - 1 ? span.to : (shown.at(-1)?.day ?? span.to) + 1;
	return (
		<>
			<PeriodButtons periods={periods} chosen={chosen} onChoose={onPeriod} />
			<div className={styles.listHead}>
				<span className={styles.listKey}>
					{topics.map((topic, slot) => (
						<abbr key={topic.id} title={topic.title} data-slot={slot}>
							{topic.title.slice(0, 1)}
						</abbr>
					))}
				</span>
				<span>{formatSpan(span.from, span.to)}</span>
				<p role="status" className={`${shared.tally} ${styles.listTally}`}>
					<b>{events.length}</b> of {lookup.dossier.events.length}
					<span className="visually-hidden"> events</span>
				</p>
			</div>
			{events.length === 0 ? (
				<p className={shared.empty}>No event lies between these dates. Choose another period.</p>
			) : (
				<ol className={styles.list} data-columns={topics.length}>
					{listParts(shown, from, to).map((part) => (
						<li key={part.key} className={styles[part.kind]}>
							{part.kind === "head" ? (
								<>
									<b>{part.text}</b> {part.count} {part.count === 1 ? "event" : "events"}
								</>
							) : part.kind === "nothing" ? (
								part.text
							) : (
								<ListRow
									row={part.row}
									columns={topics.length}
									current={part.row.id === selected}
									aside={bearing !== null && !bearing.has(part.row.id)}
									onOpen={onOpen}
								/>
							)}
						</li>
					))}
				</ol>
			)}
			{pages === 1 ? null : (
				<nav className={shared.pages} aria-label="Pages of the list">
					<button type="button" className={shared.word} disabled={page === 0} onClick={() => setPage(page - 1)}>
						Earlier events
					</button>
					<button type="button" className={shared.word} disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
						Later events
					</button>
				</nav>
			)}
		</>
	);
}

function ListRow({
	row,
	columns,
	current,
	aside,
	onOpen,
}: {
	readonly row: EventRow;
	readonly columns: number;
	readonly current: boolean;
	readonly aside: boolean;
	readonly onOpen: (eventId: string) => void;
}) {
	const second = [row.place, row.hour].filter((part) => part !== null).join(" · ");
	return (
		<button
			type="button"
			className={styles.listRow}
			data-event={row.id}
			aria-current={current ? "true" : undefined}
			onClick={() => onOpen(row.id)}
		>
			<svg className={styles.listMarks} width={columns * COLUMN} height="44" data-aside={aside} aria-hidden="true">
				{row.topics.map((topic) => (
					<ListMark key={topic.id} x={topic.slot * COLUMN + COLUMN / 2} slot={topic.slot} row={row} />
				))}
			</svg>
			<span className={row.headline ? styles.listHeadline : styles.listTitle}>{row.short}</span>
			<span className={styles.listPlace}>{second === "" ? row.date : second}</span>
			<span className="visually-hidden">
				, {row.date}, {row.status.toLowerCase()}
			</span>
		</button>
	);
}

function ListMark({ x, slot, row }: { readonly x: number; readonly slot: number; readonly row: EventRow }) {
	const shape = row.held ? styles.listSolid : styles.listHollow;
	if (row.hour !== null) return <circle cx={x} cy="22" r={row.held ? 5.5 : 4.75} className={shape} data-slot={slot} />;
	return row.held ? (
		<rect x={x - 2.5} y="5" width="5" height="34" className={shape} data-slot={slot} />
	) : (
		<rect x={x - 1.75} y="5.75" width="3.5" height="32.5" className={shape} data-slot={slot} />
	);
}
