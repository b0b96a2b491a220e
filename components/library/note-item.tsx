import type { ReactNode } from "react";
import words from "@/components/briefing/text.module.css";
import type { Annotation } from "@/lib/library/annotation";
import styles from "./notes.module.css";

/** A note in a list: its star, what it is on (children), and its words. */
export function NoteItem({ note, children }: { readonly note: Annotation; readonly children: ReactNode }) {
	return (
		<li data-note={note.id}>
			<p dir="auto">
				{note.star ? (
					<>
						<span aria-hidden="true">★ </span>
						<span className="visually-hidden">Starred: </span>
					</>
				) : null}
				{children} <span className={words.note}>{note.kind}</span>
			</p>
			{note.text === "" ? null : (
				<p className={styles.noteText} dir="auto">
					{note.text}
				</p>
			)}
		</li>
	);
}
