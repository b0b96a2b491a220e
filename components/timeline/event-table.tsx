"use client";

import { useState } from "react";
import type { EventAt } from "@/lib/timeline/scene-parts";
import styles from "./event-table.module.css";
import type { EventRow } from "./event-words";
import shared from "./shared.module.css";

type Props = {
	/** As high as the drawing that it stands in for, px. */
	readonly height: number;
	/** In civil order. */
	readonly events: readonly EventAt[];
	readonly rowOf: (event: EventAt) => EventRow | null;
	readonly selected: string | null;
	readonly hrefOf: (eventId: string) => string;
	readonly onOpen: (eventId: string) => void;
};

/** At most this many rows stand in the page at a time. */
const PAGE = 60;

/** The same events as the drawing, in civil order: its stated equivalent (WCAG 2.5.8). */
export function EventTable({ height, events, rowOf, selected, hrefOf, onOpen }: Props) {
	const [wanted, setPage] = useState(0);
	const pages = Math.max(1, Math.ceil(events.length / PAGE));
	const page = Math.min(wanted, pages - 1);
	const first = page * PAGE;
	const shown = events.slice(first, first + PAGE).flatMap((event) => rowOf(event) ?? []);
	if (events.length === 0) {
		return (
			<p className={shared.empty} style={{ height }}>
				No event lies between these dates. Zoom out, or choose another period.
			</p>
		);
	}
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
		<section className={styles.tableFrame} aria-label="Events in view" tabIndex={0} style={{ height }}>
			<table className={styles.table}>
				<caption className="visually-hidden">Events in view, in order of time</caption>
				<thead>
					<tr>
						<th scope="col">Event</th>
						<th scope="col">Date</th>
						<th scope="col">Status</th>
						<th scope="col">Topics</th>
						<th scope="col">Place</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((row) => (
						<tr key={row.id} data-selected={row.id === selected ? "true" : undefined}>
							<th scope="row">
								<EventLink row={row} current={row.id === selected} hrefOf={hrefOf} onOpen={onOpen} />
							</th>
							<td>{row.date}</td>
							<td>{row.status}</td>
							<td>{row.topics.map((topic) => topic.title).join(", ")}</td>
							<td>{row.place}</td>
						</tr>
					))}
				</tbody>
			</table>
			{pages === 1 ? null : (
				<nav className={shared.pages} aria-label="Pages of the table">
					<button type="button" className={shared.word} disabled={page === 0} onClick={() => setPage(page - 1)}>
						Previous page
					</button>
					<span>
						{first + 1} to {first + shown.length} of {events.length}
					</span>
					<button type="button" className={shared.word} disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
						Next page
					</button>
				</nav>
			)}
		</section>
	);
}

function EventLink({
	row,
	current,
	hrefOf,
	onOpen,
}: {
	readonly row: EventRow;
	readonly current: boolean;
	readonly hrefOf: (eventId: string) => string;
	readonly onOpen: (eventId: string) => void;
}) {
	return (
		<a
			href={hrefOf(row.id)}
			aria-current={current ? "true" : undefined}
			onClick={(event) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
				event.preventDefault();
				onOpen(row.id);
			}}
		>
			{row.title}
		</a>
	);
}
