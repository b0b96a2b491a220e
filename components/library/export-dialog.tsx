"use client";

import { PaperDialog } from "@/components/timeline/paper-dialog";
import { byteWords } from "@/lib/library/byte-words";
import styles from "./library.module.css";

/** The ways out of an own dossier. */
export function ExportDialog({
	bytes,
	onDownload,
	onClose,
}: {
	/** Length of the dossier's file. */
	readonly bytes: number;
	readonly onDownload: () => void;
	readonly onClose: () => void;
}) {
	return (
		<PaperDialog title="Export" onClose={onClose}>
			<div className={styles.report}>
				<p className={styles.row}>
					<button type="button" className={styles.primary} onClick={onDownload}>
						Download dossier
					</button>
					<span className={styles.note}>{`Readout JSON, ${byteWords(bytes)}`}</span>
				</p>
				<p className={styles.note}>
					The exact file: opening it again gives an equal dossier. Notes are saved as a file of their own, from “All
					notes” beside any note; tables, calendars and references of what is in view are in Share.
				</p>
			</div>
		</PaperDialog>
	);
}
