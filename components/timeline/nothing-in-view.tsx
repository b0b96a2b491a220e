import { figures } from "@/lib/dossier/figures";
import { formatPlainDate } from "@/lib/time/format-when";
import styles from "./shared.module.css";

type Props = {
	/** How many events the dossier has, as it is known. */
	readonly total: number;
	/** The first day on which anything of it was known (a plain date), where it is shown as of a day; null: the latest state. */
	readonly first: string | null;
	/** How many of those between the dates in view the filters hide. */
	readonly hidden: number;
	readonly onClearFilters: () => void;
};

/** Why no event is in view, and what to do. */
export function NothingInView({ total, first, hidden, onClearFilters }: Props) {
	if (total === 0 && first !== null) return `No event was known yet; the first record is of ${formatPlainDate(first)}.`;
	if (total === 0) return "This dossier has no events yet: add them to its file.";
	if (hidden === 0) return "No event lies between these dates: choose another period, or All.";
	return (
		<>
			The filters hide {hidden === 1 ? "the one event" : `all ${figures(hidden)} events`} between these dates.{" "}
			<button type="button" className={styles.inText} onClick={onClearFilters}>
				Clear filters
			</button>
		</>
	);
}
