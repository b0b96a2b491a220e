"use client";

import { PaperDialog } from "@/components/timeline/paper-dialog";
import buttons from "@/components/workspace/buttons.module.css";
import { CancelButton } from "./cancel-button";
import styles from "./library.module.css";

/** Asks before a dossier is removed, and offers its file first. */
export function RemoveDialog({
	title,
	onDownload,
	onRemove,
	onClose,
}: {
	readonly title: string;
	readonly onDownload: () => void;
	readonly onRemove: () => void;
	readonly onClose: () => void;
}) {
	return (
		<PaperDialog title="Remove dossier" onClose={onClose}>
			<div className={styles.report}>
				<p dir="auto">{`“${title}” is kept in this browser only. Once it is removed and you leave this page, it is gone.`}</p>
				<p className={styles.row}>
					<button type="button" className={buttons.primary} onClick={onRemove}>
						Remove
					</button>
					<button type="button" className={buttons.plain} onClick={onDownload}>
						Download dossier
					</button>
					<CancelButton onClick={onClose} />
				</p>
			</div>
		</PaperDialog>
	);
}
