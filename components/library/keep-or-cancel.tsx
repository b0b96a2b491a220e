"use client";

import { useState } from "react";
import buttons from "@/components/workspace/buttons.module.css";
import { count } from "@/lib/dossier/wording";
import type { FileNotes } from "@/lib/library/file-notes";
import { type KeptRecord, revisionOf } from "@/lib/library/kept-record";
import { CancelButton } from "./cancel-button";
import styles from "./library.module.css";
import { NotesChoice } from "./notes-choice";
import type { ReadDossier } from "./read-file";
import type { WhichNotes } from "./taken-notes";

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
	readonly onKeep: (read: ReadDossier, replaces: Replaces, notes: WhichNotes) => void;
	readonly onClose: () => void;
}) {
	// The revision that was seen when it was chosen: one that another tab saves meanwhile is not overwritten.
	const [replaces, setReplaces] = useState<Replaces>(null);
	const [which, setWhich] = useState<WhichNotes>({ own: false, deck: false });
	const { notes } = read.report;
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
			{notes === undefined ? null : (
				<fieldset className={styles.choice}>
					<legend>Notes are in this file; take them in?</legend>
					<NotesChoice which={which} onWhich={setWhich} words={offered(notes)} />
				</fieldset>
			)}
			<p className={styles.row}>
				<button
					type="button"
					className={buttons.primary}
					disabled={saving}
					onClick={() => onKeep(read, replaces, which)}
				>
					Keep
				</button>
				{saving ? null : <CancelButton onClick={onClose} />}
				<span role="status" data-save={saving ? "saving" : "unsaved"}>
					{saving ? "Saving…" : ""}
				</span>
			</p>
		</>
	);
}

function offered({ annotations, deck }: FileNotes): { readonly own?: string; readonly deck?: string } {
	return {
		...(annotations.length > 0 && { own: `${count(annotations.length, "note")} on the dossier` }),
		...(deck !== null && { deck: `Notes on ${count(deck.texts.size, "slide")} of its deck` }),
	};
}
