import { useId } from "react";
import { useKept } from "@/components/timeline/use-kept";
import { LONGEST_NOTE, type Notes, noteOf, setNote } from "@/lib/deck/notes";
import styles from "./presenter.module.css";

const SIZES = ["small", "usual", "large", "largest"] as const;

/** The notes of the slide that stands, edited in place; their size is remembered. */
export function NotesField({
	notes,
	slide,
	onNotes,
}: {
	readonly notes: Notes;
	readonly slide: string;
	readonly onNotes: (notes: Notes) => void;
}) {
	const id = useId();
	const [kept, keep] = useKept("readout-notes-size", SIZES);
	const size = kept ?? "usual";
	const at = SIZES.indexOf(size);
	const resize = (by: 1 | -1) => keep(SIZES[Math.min(SIZES.length - 1, Math.max(0, at + by))] ?? size);
	return (
		<section className={styles.notes} data-notes="" data-size={size}>
			<div className={styles.partHead}>
				<h2 className={styles.partTitle}>
					<label htmlFor={id}>Notes</label>
				</h2>
				<span>
					<button type="button" aria-label="Smaller notes" aria-disabled={at === 0} onClick={() => resize(-1)}>
						−
					</button>
					<button
						type="button"
						aria-label="Larger notes"
						aria-disabled={at === SIZES.length - 1}
						onClick={() => resize(1)}
					>
						+
					</button>
				</span>
			</div>
			<textarea
				id={id}
				value={noteOf(notes, slide)}
				maxLength={LONGEST_NOTE}
				placeholder="What only you see while this slide stands."
				onChange={(event) => onNotes(setNote(notes, slide, event.target.value))}
				onKeyDown={(event) => {
					if (event.key === "Escape") event.currentTarget.blur();
				}}
			/>
		</section>
	);
}
