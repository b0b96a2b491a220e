import { PaperDialog } from "@/components/timeline/paper-dialog";
import styles from "./presenter.module.css";

/** "G": a slide by its number. */
export function GoToDialog({
	last,
	onNumber,
	onClose,
}: {
	readonly last: number;
	readonly onNumber: (number: number) => void;
	readonly onClose: () => void;
}) {
	return (
		<PaperDialog title="Go to slide" onClose={onClose}>
			<form
				className={styles.dialogBody}
				onSubmit={(event) => {
					event.preventDefault();
					const number = new FormData(event.currentTarget).get("number");
					onNumber(Number(number));
					onClose();
				}}
			>
				<label>
					Number, 1 to {last}{" "}
					<input
						name="number"
						type="number"
						inputMode="numeric"
						min={1}
						max={last}
						required
						// biome-ignore lint/a11y/noAutofocus: a dialog that holds one field begins in it.
						autoFocus
					/>
				</label>{" "}
				<button type="submit" className={styles.primary}>
					Go
				</button>
			</form>
		</PaperDialog>
	);
}
