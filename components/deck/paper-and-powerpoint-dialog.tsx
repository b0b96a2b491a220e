"use client";

import { useRef, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import { saveFile } from "@/components/workspace/save-file";
import type { Deck } from "@/lib/deck/deck";
import type { Notes } from "@/lib/deck/notes";
import type { Lookup } from "@/lib/dossier/lookup";
import { fileName } from "@/lib/formats/file-name";
import styles from "./deck-editor.module.css";
import type { Wanted } from "./use-paper";

/** What is being made, and what to say of it where it is not. */
type Work = { readonly failed: string; readonly cancelled: string };

const POWERPOINT: Work = {
	failed:
		"The PowerPoint file could not be made, and none was saved. Try again; if it fails once more, reload the page.",
	cancelled: "Cancelled: no PowerPoint file was saved.",
};
const PAPER: Work = {
	failed: "What is needed to print could not be loaded, and nothing was printed. Try again.",
	cancelled: "Cancelled: nothing was printed.",
};

/**
 * The deck out of the browser: as a PowerPoint file, as slides on paper, as a handout. What makes them comes when asked for;
 * where it does not come words say so, and the page stays, for a room depends on it. Closed meanwhile, nothing comes of it.
 */
export function OutDialog({
	deck,
	lookup,
	notes,
	root,
	onPrint,
	onSaid,
	onClose,
}: {
	readonly deck: Deck;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly notes: Notes;
	readonly root: string;
	/** Prints, unless it is cancelled before; rejects where what is needed for it cannot be had. */
	readonly onPrint: (wanted: Wanted, cancelled: AbortSignal) => Promise<void>;
	/** Told what outlasts the dialog. */
	readonly onSaid: (words: string) => void;
	readonly onClose: () => void;
}) {
	const [withNotes, setWithNotes] = useState(true);
	const [said, setSaid] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const running = useRef<{ readonly work: Work; readonly control: AbortController } | null>(null);
	const given = withNotes ? notes : null;
	const attempt = async (work: Work, make: (cancelled: AbortSignal) => Promise<string>) => {
		if (running.current !== null) return;
		const control = new AbortController();
		running.current = { work, control };
		setBusy(true);
		setSaid("");
		setProblem(null);
		onSaid("");
		try {
			setSaid(await make(control.signal));
		} catch {
			setProblem(work.failed);
		} finally {
			running.current = null;
			setBusy(false);
		}
	};
	const close = () => {
		if (running.current !== null) onSaid(running.current.work.cancelled);
		running.current?.control.abort();
		onClose();
	};
	const powerPoint = () =>
		attempt(POWERPOINT, async (cancelled) => {
			const { deckPptx, PPTX_TYPE } = await import("@/lib/formats/pptx");
			const file = await deckPptx(deck, given, lookup, { origin: location.origin, root });
			cancelled.throwIfAborted();
			const name = fileName([`${deck.dossier}-${deck.id}`, ...(deck.asOf === null ? [] : [deck.asOf])], "pptx");
			saveFile(name, PPTX_TYPE, new Blob([file], { type: PPTX_TYPE }));
			return `Saved as ${name}.`;
		});
	const print = (form: Wanted["form"]) =>
		attempt(PAPER, async (cancelled) => {
			await onPrint({ form, notes: given }, cancelled);
			return "";
		});
	return (
		<PaperDialog title="PowerPoint or paper" onClose={close}>
			<div className={styles.out}>
				<p className={styles.quiet}>All slides, complete, with their day of knowledge and their sources.</p>
				<button type="button" className={styles.secondary} aria-disabled={busy} onClick={powerPoint}>
					PowerPoint
				</button>
				<button type="button" className={styles.secondary} aria-disabled={busy} onClick={() => print("slides")}>
					Print slides
				</button>
				<button type="button" className={styles.secondary} aria-disabled={busy} onClick={() => print("handout")}>
					Handout
				</button>
				<label className={styles.check}>
					<input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
					With my notes
				</label>
				<p role="status">{busy ? "Working … Esc cancels." : said}</p>
				<p role="alert">{problem}</p>
			</div>
		</PaperDialog>
	);
}
