"use client";

import type { Dossier } from "@/lib/dossier/dossier";
import type { Lookup } from "@/lib/dossier/lookup";
import { notesInOrder } from "@/lib/library/notes-in-order";
import { subjectTitle } from "@/lib/view/subject-title";
import styles from "./brief-notes.module.css";
import { NoteItem } from "./note-item";
import { useAnnotations } from "./use-annotations";

/** Behind a brief, where it is asked for: the reader's own notes on what it covers, set apart from what the dossier says. */
export function BriefNotes({
	home,
	root,
	lookup,
	covers,
}: {
	readonly home: string;
	readonly root: string;
	readonly lookup: Lookup;
	/** What of the dossier the brief is about. */
	readonly covers: Dossier;
}) {
	const [notes] = useAnnotations(home, root);
	const told = notes === null ? [] : notesInOrder(notes, covers);
	return (
		<section className={styles.notes} aria-labelledby="reader-notes">
			<h2 id="reader-notes">The reader’s own notes</h2>
			<p className={styles.apart}>
				Written by the reader of this dossier. They are no part of it and rest on no source.
			</p>
			{notes === null ? <p role="status">This browser’s storage has given no notes.</p> : null}
			{notes !== null && told.length === 0 ? <p>There are no notes on what this brief covers.</p> : null}
			<ul>
				{told.map((note) => (
					<NoteItem key={`${note.kind} ${note.id}`} note={note}>
						<strong>{subjectTitle(note, lookup)}</strong>
					</NoteItem>
				))}
			</ul>
		</section>
	);
}
