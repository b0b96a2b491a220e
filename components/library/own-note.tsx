"use client";

import { useEffect, useRef, useState } from "react";
import type { Scope } from "@/components/briefing/scope";
import { Section } from "@/components/briefing/section";
import words from "@/components/briefing/text.module.css";
import { type Annotation, LONGEST_NOTE } from "@/lib/library/annotation";
import type { NotedKind } from "@/lib/library/noted";
import styles from "./library.module.css";
import noteStyles from "./notes.module.css";
import { NotesDialog } from "./notes-dialog";
import { keepAnnotation } from "./store/annotations";
import { useAnnotations } from "./use-annotations";

type Stored = "saved" | "saving" | "unsaved" | "failed";

const STORED_WORDS: { readonly [K in Stored]: string } = {
	saved: "",
	saving: "Saving…",
	unsaved: "Not saved yet",
	failed: "Not saved: this browser’s storage refused it. The words stay here until the tab closes; copy them.",
};

/** A pause in typing after which a note is kept. */
const PAUSE_MS = 600;

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
	const [draft, setDraft] = useState<string | null>(null);
	const [stored, setStored] = useState<Stored>("saved");
	const [all, setAll] = useState(false);
	const kept = notes?.find((note) => note.kind === kind && note.id === id);
	const note: Annotation = { star: false, text: "", ...kept, kind, id };
	const text = draft ?? note.text;
	const keep = async (change: Partial<Annotation>) => {
		const next = { ...note, text, ...change };
		setStored("saving");
		try {
			await keepAnnotation(home, scope.root, next);
			await refresh();
			// What was typed meanwhile waits for its own turn.
			setDraft((typed) => (typed === next.text ? null : typed));
			setStored("saved");
		} catch {
			setStored("failed");
		}
	};
	const save = useRef(keep);
	useEffect(() => {
		save.current = keep;
	});
	useEffect(() => {
		if (draft === null) return;
		const timer = setTimeout(() => void save.current({ text: draft }), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [draft]);
	return (
		<Section title="Your note">
			<div className={noteStyles.own} data-no-print="">
				<p className={styles.row}>
					<button
						type="button"
						className={words.textButton}
						aria-pressed={note.star}
						onClick={() => keep({ star: !note.star })}
					>
						{note.star ? "★ Starred" : "☆ Star"}
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
					aria-label="Your note"
					placeholder="Only you see this; it stays in this browser."
					rows={text === "" ? 1 : Math.min(8, text.split("\n").length + 1)}
					maxLength={LONGEST_NOTE}
					value={text}
					dir="auto"
					onChange={({ currentTarget }) => {
						setDraft(currentTarget.value);
						setStored("unsaved");
					}}
					onKeyDown={(event) => event.stopPropagation()}
					onBlur={() => {
						if (draft !== null) void keep({ text: draft });
					}}
				/>
			</div>
			{all && notes !== null ? (
				<NotesDialog home={home} scope={scope} notes={notes} onClose={() => setAll(false)} />
			) : null}
		</Section>
	);
}
