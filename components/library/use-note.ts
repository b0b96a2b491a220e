import { useCallback, useEffect, useRef, useState } from "react";
import type { NoteChange } from "@/lib/library/annotation";
import type { NotedKind } from "@/lib/library/noted";
import { notesStore } from "./notes-store";
import { crossOut, writeDown } from "./store/unsaved-notes";

/** `both`: another tab wrote meanwhile, and its words were kept below. */
export type Stored = "saved" | "both" | "saving" | "unsaved" | "failed";

/** A pause in typing after which a note is kept. */
const PAUSE_MS = 600;

/** Words that are typed and not in the store yet. */
type Draft = { readonly base: string; readonly text: string };

/**
 * A note as it is typed. Each change is written down at once and kept after a pause, when the field is left, and when the
 * page goes; one save runs at a time, and what was typed meanwhile follows. The tab asks before it closes only where words
 * stand nowhere but in the field.
 * @param kept the words of the store
 */
export function useNote(
	home: string,
	root: string,
	{ kind, id }: { readonly kind: NotedKind; readonly id: string },
	kept: string,
	onKept: () => Promise<void>,
) {
	const [draft, setDraft] = useState<Draft | null>(null);
	const [stored, setStored] = useState<Stored>("saved");
	/** Whether the words could not be written down. */
	const [bare, setBare] = useState(false);
	const typed = useRef<Draft | null>(null);
	const running = useRef<Promise<void> | null>(null);
	const told = useRef(onKept);
	useEffect(() => {
		told.current = onKept;
	});
	const put = useCallback(
		(next: Draft | null) => {
			typed.current = next;
			setDraft(next);
			setBare(next !== null && !writeDown(home, { root, change: { kind, id, ...next } }));
		},
		[home, root, kind, id],
	);
	const keep = useCallback(
		async (change: NoteChange) => {
			setStored("saving");
			try {
				const { note, both } = await (await notesStore()).keepAnnotation(home, root, change);
				crossOut(home, { root, change });
				await told.current();
				const now = typed.current;
				const more = note.text.startsWith(change.text) ? note.text.slice(change.text.length) : "";
				// What was typed meanwhile goes on from what is kept, and waits for its own turn.
				if (now !== null && now.text !== change.text) put({ base: note.text, text: `${now.text}${more}` });
				else put(null);
				setStored(both ? "both" : "saved");
			} catch {
				setStored("failed");
			}
		},
		[home, root, put],
	);
	/** Saves what is typed; where a save runs, after it. */
	const flush = useCallback(
		(star?: boolean) => {
			const next = (running.current ?? Promise.resolve()).then(() => {
				const now = typed.current;
				if (now === null && star === undefined) return;
				const { base, text } = now ?? { base: "", text: "" };
				return keep({ kind, id, base, text, ...(star !== undefined && { star }) });
			});
			running.current = next;
			return next;
		},
		[keep, kind, id],
	);
	const type = (text: string) => {
		put({ base: typed.current?.base ?? kept, text });
		setStored("unsaved");
	};
	useEffect(() => {
		if (draft === null) return;
		const timer = setTimeout(() => void flush(), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [draft, flush]);
	useEffect(() => {
		const leave = () => void flush();
		addEventListener("pagehide", leave);
		document.addEventListener("visibilitychange", leave);
		return () => {
			removeEventListener("pagehide", leave);
			document.removeEventListener("visibilitychange", leave);
			// The field goes, perhaps for that of another thing: its words do not go with it.
			leave();
		};
	}, [flush]);
	const alone = draft !== null && bare;
	useEffect(() => {
		if (!alone) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", ask);
		return () => removeEventListener("beforeunload", ask);
	}, [alone]);
	return { text: draft?.text ?? kept, stored, type, flush };
}
