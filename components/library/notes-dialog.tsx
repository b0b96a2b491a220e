"use client";

import { useState } from "react";
import { hrefOf, type Scope } from "@/components/briefing/scope";
import words from "@/components/briefing/text.module.css";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import buttons from "@/components/workspace/buttons.module.css";
import { saveFile } from "@/components/workspace/save-file";
import { count } from "@/lib/dossier/wording";
import { type Annotation, foundNotes, hasThing } from "@/lib/library/annotation";
import { annotationFileText, readAnnotationFile } from "@/lib/library/annotation-file";
import { subjectTitle } from "@/lib/view/subject-title";
import listStyles from "./findings.module.css";
import styles from "./library.module.css";
import { NoteItem } from "./note-item";
import noteStyles from "./notes.module.css";
import { notesStore } from "./notes-store";

/** All of the reader's notes on a dossier: to search, to go to, to take along and to bring back. */
export function NotesDialog({
	home,
	scope,
	notes,
	onClose,
}: {
	readonly home: string;
	readonly scope: Pick<Scope, "lookup" | "root">;
	readonly notes: readonly Annotation[];
	readonly onClose: () => void;
}) {
	const [search, setSearch] = useState("");
	const [said, setSaid] = useState("");
	const { lookup, root } = scope;
	const { id } = lookup.dossier;
	const title = (note: Annotation) => subjectTitle(note, lookup) ?? note.id;
	const found = foundNotes(notes, search, title);
	const takeIn = async (file: File) => {
		const read = readAnnotationFile(await file.text());
		if (read.kind === "refused") return setSaid(read.sentence);
		try {
			await (await notesStore()).addAnnotations(home, root, read.annotations);
			const left = read.left === 0 ? "" : `; ${count(read.left, "entry", "entries")} could not be read`;
			const other = read.dossier === id ? "" : " They were made on another dossier.";
			setSaid(`${count(read.annotations.length, "note")} taken in beside those here${left}.${other}`);
		} catch {
			setSaid("Not saved: this browser’s storage refused the notes. Nothing was changed.");
		}
	};
	return (
		<PaperDialog title="Your notes" onClose={onClose}>
			<div className={styles.report}>
				<label className={noteStyles.find}>
					Find in notes
					<input type="search" value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
				</label>
				<ul className={listStyles.list}>
					{found.map((note) => (
						<NoteItem key={`${note.kind} ${note.id}`} note={note}>
							{hasThing(note, lookup) ? (
								<a href={hrefOf({ ...scope, asOf: null }, note)} onClick={onClose}>
									{title(note)}
								</a>
							) : (
								`${title(note)}, which the dossier has no more`
							)}
						</NoteItem>
					))}
				</ul>
				{found.length === 0 ? <p className={words.note}>No note has these words.</p> : null}
				<p className={styles.row}>
					<button
						type="button"
						className={buttons.plain}
						onClick={() => saveFile(`${id}-notes.json`, "application/json", annotationFileText(id, notes))}
					>
						Save notes as a file
					</button>
					<label className={noteStyles.find}>
						Take in a file of notes
						<input
							type="file"
							accept=".json,application/json"
							onChange={({ currentTarget }) => {
								const file = currentTarget.files?.[0];
								if (file !== undefined) void takeIn(file);
							}}
						/>
					</label>
				</p>
				<p role="status">{said}</p>
			</div>
		</PaperDialog>
	);
}
