import { useEffect, useRef } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import styles from "./presenter.module.css";

/** "G": a slide by its number, which is typed at once. */
export function GoToDialog({
	last,
	onNumber,
	onClose,
}: {
	readonly last: number;
	readonly onNumber: (number: number) => void;
	readonly onClose: () => void;
}) {
	const field = useRef<HTMLInputElement>(null);
	// After the dialog within has opened, which begins at its first button.
	useEffect(() => {
		field.current?.focus();
	}, []);
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
					<input ref={field} name="number" type="number" inputMode="numeric" min={1} max={last} required />
				</label>{" "}
				<button type="submit" className={styles.primary}>
					Go
				</button>
			</form>
		</PaperDialog>
	);
}
