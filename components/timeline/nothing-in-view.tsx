import { formatPlainDate } from "@/lib/time/format-when";
import styles from "./shared.module.css";

type Props = {
	/** How many events the dossier has, as it is known. */
	readonly total: number;
	/** The day as of which that is, and the first on which anything was known (plain dates); null: the latest state. */
	readonly known: { readonly day: string; readonly first: string } | null;
	/** How many of those between the dates in view the filters hide. */
	readonly hidden: number;
	readonly onClearFilters: () => void;
};

/** Why no event is in view, and what to do. */
export function NothingInView({ total, known, hidden, onClearFilters }: Props) {
	if (total === 0 && known !== null) return nothingKnown(known);
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

function nothingKnown({ day, first }: NonNullable<Props["known"]>): string {
	const none = `No event of this dossier was known on ${formatPlainDate(day)}`;
	return day < first ? `${none}: its first record is of ${formatPlainDate(first)}.` : `${none}.`;
}
