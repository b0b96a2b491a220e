import type { UprightMark } from "@/lib/timeline/upright-mark";
import styles from "./event-list.module.css";

/** In px at the usual size of text, with which the marks grow as their rows do. */
const COLUMN = 16;
const HEIGHT = 44;

type Topic = { readonly id: string; readonly slot: number };

/** The marks of one event in its columns; an event of no topic stands in the first, in grey. */
export function ListMarks({
	mark,
	topics,
	columns,
	aside,
}: {
	readonly mark: UprightMark;
	readonly topics: readonly Topic[];
	readonly columns: number;
	readonly aside: boolean;
}) {
	const none = topics.length === 0;
	return (
		<svg
			className={styles.listMarks}
			viewBox={`0 0 ${columns * COLUMN} ${HEIGHT}`}
			data-aside={aside || none ? "true" : undefined}
			aria-hidden="true"
		>
			{none ? <path d={mark.fill ?? mark.stroke ?? ""} className={styles.listSolid} /> : null}
			{topics.map(({ id, slot }) => (
				<g key={id} transform={`translate(${slot * COLUMN} 0)`} data-slot={slot}>
					{mark.stroke === null ? null : (
						<path d={mark.stroke} className={styles.listHollow} strokeDasharray={mark.dashed ? "3.5 2.5" : undefined} />
					)}
					{mark.fill === null ? null : <path d={mark.fill} className={styles.listSolid} />}
				</g>
			))}
		</svg>
	);
}
