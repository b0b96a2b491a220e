"use client";

import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { EventAt } from "@/lib/timeline/scene-parts";
import { CIVIL_SORT, nextSort, SORT_COLUMNS, type SortColumn, sortEvents } from "@/lib/timeline/sort-events";
import styles from "./event-table.module.css";
import { EventTableRow } from "./event-table-row";
import type { EventRow } from "./event-words";
import { ListPages } from "./list-pages";
import shared from "./shared.module.css";
import { usePage } from "./use-page";

type Props = {
	/** As high as the drawing that it stands in for, px. */
	readonly height: number;
	readonly index: EventIndex;
	readonly lookup: Lookup;
	/** Why it may be empty. */
	readonly nothing: ReactNode;
	/** In civil order. */
	readonly events: readonly EventAt[];
	readonly rowOf: (event: EventAt) => EventRow | null;
	readonly selected: string | null;
	readonly hrefOf: (eventId: string) => string;
	readonly onOpen: (eventId: string) => void;
};

/** At most this many rows stand in the page at a time. */
const PAGE = 60;

const HEADS: { readonly [K in SortColumn]: string } = {
	event: "Event",
	date: "Date",
	status: "Status",
	topics: "Topics",
	place: "Place",
};

/** The same events as the drawing, sortable by every column: its stated equivalent (WCAG 2.5.8). */
export function EventTable({ height, index, lookup, nothing, events, rowOf, selected, hrefOf, onOpen }: Props) {
	const [sort, setSort] = useState(CIVIL_SORT);
	const sorted = useMemo(() => sortEvents(events, sort, index, lookup), [events, sort, index, lookup]);
	const page = usePage(sorted, PAGE, index.find(selected ?? "") ?? null);
	const chosen = useRef<HTMLTableRowElement>(null);
	// The row of the open event is in sight after each step to another one; the frame scrolls, not the page around it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: these are what brings another row or another place.
	useEffect(() => {
		// In a body of its own: browsers now answer with a promise, which is no clean-up.
		chosen.current?.scrollIntoView({ block: "nearest" });
	}, [selected, sort, page.at]);
	if (events.length === 0)
		return (
			<p className={shared.empty} style={{ height }}>
				{nothing}
			</p>
		);
	const words = `${HEADS[sort.column].toLowerCase()}${sort.descending ? ", descending" : ""}`;
	return (
		<div style={{ height }}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
			<section className={styles.tableFrame} aria-label="Events in view" tabIndex={0}>
				<table className={styles.table}>
					<caption className="visually-hidden">Events in view, by {words}; the heads sort</caption>
					<thead>
						<tr>
							{SORT_COLUMNS.map((column) => (
								<th
									key={column}
									scope="col"
									aria-sort={sort.column !== column ? "none" : sort.descending ? "descending" : "ascending"}
								>
									<button type="button" className={styles.sort} onClick={() => setSort(nextSort(sort, column))}>
										{HEADS[column]}
										<svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
											<path d="M4 1 7.5 7h-7z" />
										</svg>
									</button>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{page.items
							.flatMap((event) => rowOf(event) ?? [])
							.map((row) => (
								<EventTableRow
									key={row.id}
									ref={row.id === selected ? chosen : null}
									row={row}
									current={row.id === selected}
									href={hrefOf(row.id)}
									onOpen={onOpen}
								/>
							))}
					</tbody>
				</table>
				<ListPages page={page} label="Pages of the table" previous="Previous page" next="Next page" />
			</section>
		</div>
	);
}
