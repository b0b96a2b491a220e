import styles from "./shared.module.css";

type Props = {
	/** How many events the dossier has. */
	readonly total: number;
	/** How many of those between the dates in view the filters hide. */
	readonly hidden: number;
	readonly onClearFilters: () => void;
};

/** Why no event is in view, and what to do. */
export function NothingInView({ total, hidden, onClearFilters }: Props) {
	if (total === 0) return "This dossier has no events yet: add them to its file.";
	if (hidden === 0) return "No event lies between these dates: choose another period, or All.";
	return (
		<>
			The filters hide {hidden === 1 ? "the one event" : `all ${hidden} events`} between these dates.{" "}
			<button type="button" className={styles.inText} onClick={onClearFilters}>
				Clear filters
			</button>
		</>
	);
}
