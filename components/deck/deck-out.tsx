"use client";

import { type ComponentProps, useState } from "react";
import { reloadOnce } from "@/components/workspace/reload-once";
import { saveFile } from "@/components/workspace/save-file";
import type { Deck } from "@/lib/deck/deck";
import type { Notes } from "@/lib/deck/notes";
import type { Lookup } from "@/lib/dossier/lookup";
import { fileName } from "@/lib/formats/file-name";
import styles from "./deck-editor.module.css";
import type { PaperDeck } from "./paper-deck";

type Paper = { readonly Part: typeof PaperDeck; readonly form: ComponentProps<typeof PaperDeck>["form"] };

/** The deck out of the browser: as a PowerPoint file, as slides on paper, as a handout. What makes them comes when asked for. */
export function DeckOut({
	deck,
	lookup,
	notes,
	root,
}: {
	readonly deck: Deck;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly notes: Notes;
	readonly root: string;
}) {
	const [withNotes, setWithNotes] = useState(true);
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const [paper, setPaper] = useState<Paper | null>(null);
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
	const print = (form: Paper["form"]) =>
		attempt(async () => {
			const { PaperDeck: Part } = await import("./paper-deck");
			setPaper({ Part, form });
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
			{paper === null ? null : (
				<paper.Part
					form={paper.form}
					deck={deck}
					lookup={lookup}
					notes={given}
					site={{ origin: location.origin, root }}
					onPrinted={() => setPaper(null)}
				/>
			)}
		</fieldset>
	);
}
