"use client";

import { useState } from "react";
import buttons from "@/components/workspace/buttons.module.css";
import { type KeptRecord, revisionOf } from "@/lib/library/kept-record";
import { CancelButton } from "./cancel-button";
import styles from "./library.module.css";
import type { ReadDossier } from "./read-file";

/** Which kept dossier a new one takes the place of, at the revision that was seen; null: none. */
export type Replaces = { readonly key: string; readonly revision: number } | null;

/** The end of a report: the dossier is kept beside what is kept already, in the place of one of its id, or not at all. */
export function KeepOrCancel({
	read,
	same,
	saving,
	onKeep,
	onClose,
}: {
	readonly read: ReadDossier;
	readonly same: readonly KeptRecord[];
	readonly saving: boolean;
	readonly onKeep: (read: ReadDossier, replaces: Replaces) => void;
	readonly onClose: () => void;
}) {
	// The revision that was seen when it was chosen: one that another tab saves meanwhile is not overwritten.
	const [replaces, setReplaces] = useState<Replaces>(null);
	return (
		<>
			{same.length === 0 ? null : (
				<fieldset className={styles.choice}>
					<legend>A dossier with this id is kept already</legend>
					<label>
						<input type="radio" name="place" checked={replaces === null} onChange={() => setReplaces(null)} />
						Keep both
					</label>
					{same.map((record) => (
						<label key={record.key}>
							<input
								type="radio"
								name="place"
								checked={replaces?.key === record.key}
								onChange={() => setReplaces({ key: record.key, revision: revisionOf(record) })}
							/>
							<span dir="auto">{`Replace “${record.title}” (${record.key}, updated ${record.updated})`}</span>
						</label>
					))}
				</fieldset>
			)}
			<p className={styles.row}>
				<button type="button" className={buttons.primary} disabled={saving} onClick={() => onKeep(read, replaces)}>
					Keep
				</button>
				<CancelButton onClick={onClose} />
				<span role="status" data-save={saving ? "saving" : "unsaved"}>
					{saving ? "Saving…" : ""}
				</span>
			</p>
		</>
	);
}
