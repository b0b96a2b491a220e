"use client";

import { useState } from "react";
import { reloadOnce } from "@/components/workspace/reload-once";
import { saveFile } from "@/components/workspace/save-file";
import type { Deck } from "@/lib/deck/deck";
import type { Notes } from "@/lib/deck/notes";
import type { Lookup } from "@/lib/dossier/lookup";
import { fileName } from "@/lib/formats/file-name";
import styles from "./deck-editor.module.css";
import type { Wanted } from "./use-paper";

/** The deck out of the browser: as a PowerPoint file, as slides on paper, as a handout. What makes them comes when asked for. */
export function DeckOut({
	deck,
	lookup,
	notes,
	root,
	onPrint,
}: {
	readonly deck: Deck;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly notes: Notes;
	readonly root: string;
	/** Prints; rejects where what is needed for it cannot be had. */
	readonly onPrint: (wanted: Wanted) => Promise<void>;
}) {
	const [withNotes, setWithNotes] = useState(true);
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const given = withNotes ? notes : null;
	const attempt = async (make: () => Promise<string>, failed: string) => {
		if (busy) return;
		setBusy(true);
		setSaid("");
		setProblem(null);
		try {
			setSaid(await make());
		} catch (error) {
			setProblem(failed);
			void reloadOnce(error);
		} finally {
			setBusy(false);
		}
	};
	const powerPoint = () =>
		attempt(async () => {
			const { deckPptx, PPTX_TYPE } = await import("@/lib/formats/pptx");
			const file = await deckPptx(deck, given, lookup, { origin: location.origin, root });
			const name = fileName([deck.dossier, deck.id, ...(deck.asOf === null ? [] : [deck.asOf])], "pptx");
			saveFile(name, PPTX_TYPE, new Blob([file], { type: PPTX_TYPE }));
			return `Saved as ${name}.`;
		}, "The PowerPoint file could not be made, and none was saved. Try again.");
	const print = (form: Wanted["form"]) =>
		attempt(async () => {
			await onPrint({ form, notes: given });
			return "";
		}, "What is needed to print could not be loaded. Try again.");
	return (
		<fieldset className={styles.out}>
			<legend>Take it along</legend>
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
			<p role="status">{busy ? "Working …" : said}</p>
			<p role="alert">{problem}</p>
		</fieldset>
	);
}
