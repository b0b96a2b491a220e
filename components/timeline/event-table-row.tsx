import { forwardRef } from "react";
import type { EventRow } from "./event-words";

type Props = {
	readonly row: EventRow;
	readonly current: boolean;
	readonly href: string;
	readonly onOpen: (eventId: string) => void;
};

/** One event of the table; its title is a real link, which opens beside the table on a plain click. */
export const EventTableRow = forwardRef<HTMLTableRowElement, Props>(function EventTableRow(
	{ row, current, href, onOpen },
	ref,
) {
	return (
		<tr ref={ref} data-selected={current ? "true" : undefined}>
			<th scope="row">
				<a
					href={href}
					aria-current={current ? "true" : undefined}
					onClick={(event) => {
						if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
						event.preventDefault();
						onOpen(row.id);
					}}
				>
					{row.title}
				</a>
			</th>
			<td>{row.date}</td>
			<td>{row.status}</td>
			<td>{row.topics.map((topic) => topic.title).join(", ")}</td>
			<td>{row.place}</td>
		</tr>
	);
});
