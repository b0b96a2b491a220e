"use client";

import { useLayoutEffect, useRef, useState } from "react";
import type { Scope } from "@/components/briefing/scope";
import { Section } from "@/components/briefing/section";
import words from "@/components/briefing/text.module.css";
import { LONGEST_NOTE } from "@/lib/library/annotation";
import type { NotedKind } from "@/lib/library/noted";
import styles from "./library.module.css";
import noteStyles from "./notes.module.css";
import { NotesDialog } from "./notes-dialog";
import { useAnnotations } from "./use-annotations";
import { type Stored, useNote } from "./use-note";

const STORED_WORDS: { readonly [K in Stored]: string } = {
	saved: "",
	both: "Another tab changed this note meanwhile: its words are kept below yours.",
	saving: "Saving…",
	unsaved: "Not saved yet",
	failed: "Not saved: this browser’s storage refused it. The words stay here until the tab closes; copy them.",
};

/** The reader's own note and star on what is open, kept in this browser only. */
export function OwnNote({
	home,
	scope,
	subject: { kind, id },
}: {
	readonly home: string;
	readonly scope: Pick<Scope, "lookup" | "root">;
	readonly subject: { readonly kind: NotedKind; readonly id: string };
}) {
	const [notes, refresh] = useAnnotations(home, scope.root);
	const [all, setAll] = useState(false);
	const kept = notes?.find((note) => note.kind === kind && note.id === id);
	const { text, stored, type, flush } = useNote(home, scope.root, { kind, id }, kept?.text ?? "", refresh);
	const star = kept?.star ?? false;
	const { field, mark } = useCaret(text);
	return (
		<Section title="Your note">
			<div className={noteStyles.own} data-no-print="">
				<p className={styles.row}>
					<button type="button" className={words.textButton} aria-pressed={star} onClick={() => void flush(!star)}>
						{star ? "★ Starred" : "☆ Star"}
					</button>
					{notes === null || notes.length === 0 ? null : (
						<button type="button" className={words.textButton} aria-haspopup="dialog" onClick={() => setAll(true)}>
							{`All notes (${notes.length})`}
						</button>
					)}
					<span role="status" data-save={stored} className={words.note}>
						{STORED_WORDS[stored]}
					</span>
				</p>
				<textarea
					ref={field}
					aria-label="Your note"
					placeholder="Only you see this; it stays in this browser."
					rows={text === "" ? 1 : Math.min(8, text.split("\n").length + 1)}
					maxLength={LONGEST_NOTE}
					value={text}
					dir="auto"
					onChange={(event) => {
						mark(event);
						type(event.currentTarget.value);
					}}
					onSelect={mark}
					onKeyDown={(event) => event.stopPropagation()}
					onBlur={() => void flush()}
				/>
			</div>
			{all && notes !== null ? (
				<NotesDialog home={home} scope={scope} notes={notes} onClose={() => setAll(false)} />
			) : null}
		</Section>
	);
}

/** A field whose caret stays where it is when words of another tab come in below. */
function useCaret(text: string) {
	const field = useRef<HTMLTextAreaElement>(null);
	const caret = useRef<readonly [from: number, to: number]>([0, 0]);
	const mark = ({
		currentTarget: { selectionStart, selectionEnd },
	}: {
		readonly currentTarget: HTMLTextAreaElement;
	}) => {
		caret.current = [selectionStart, selectionEnd];
	};
	useLayoutEffect(() => {
		const { current } = field;
		if (current !== null && current === document.activeElement && current.value === text)
			current.setSelectionRange(...caret.current);
	}, [text]);
	return { field, mark };
}
