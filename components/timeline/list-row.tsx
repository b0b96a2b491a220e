import styles from "./event-list.module.css";
import type { EventRow } from "./event-words";
import { ListMarks } from "./list-mark";

/** One event of the upright list: its marks in the columns, its short title, where and at what hour. */
export function ListRow({
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
	const status = row.held ? null : row.status;
	const second = [row.placeName ?? row.kind, row.hour, status].filter((part) => part !== null).join(" · ");
	return (
		<button
			type="button"
			className={styles.listRow}
			data-event={row.id}
			aria-current={current ? "true" : undefined}
			aria-haspopup="dialog"
			onClick={() => onOpen(row.id)}
		>
			<ListMarks mark={row.mark} topics={row.topics} columns={columns} aside={aside} />
			<span className={row.headline ? styles.listHeadline : styles.listTitle}>{row.short}</span>
			<span className={styles.listPlace}>{second}</span>
			<span className="visually-hidden">
				, {row.date}
				{row.held ? ", held" : null}
			</span>
		</button>
	);
}
