"use client";

import { useState } from "react";
import { saveFile } from "@/components/workspace/save-file";
import type { Deck } from "@/lib/deck/deck";
import { deckText } from "@/lib/deck/deck-file";
import { type Notes, notesText } from "@/lib/deck/notes";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./deck-editor.module.css";

/** What was done with a file, and the deck and notes that it is said of; "": of none. */
type Said = { readonly lines: readonly string[]; readonly of: string };

function stateOf(deck: Deck, notes: Notes): string {
	return deckText(deck) + notesText(notes);
}

/** The deck as a file, the notes as another: notes never travel with what is shown. */
export function DeckFiles({
	deck,
	whole,
	notes,
	onDeck,
	onNotes,
}: {
	readonly deck: Deck;
	readonly whole: Lookup;
	readonly notes: Notes;
	readonly onDeck: (next: Deck) => void;
	readonly onNotes: (notes: Notes) => void;
}) {
	const [said, setSaid] = useState<Said>({ lines: [], of: "" });
	const told = said.of === "" || said.of === stateOf(deck, notes) ? said.lines : [];
	const open = async (file: File | undefined) => {
		if (file === undefined) return;
		const { openDeckFile } = await import("./open-deck-file");
		const { deck: read, notes: words, said: lines } = openDeckFile(await file.text(), whole);
		if (read !== null) onDeck(read);
		if (words !== null) onNotes(words);
		// What is said of a file that is open no longer holds once the deck or its notes are others.
		setSaid({ lines, of: read === null && words === null ? "" : stateOf(read ?? deck, words ?? notes) });
	};
	const name = `${deck.dossier}-${deck.id}`.slice(0, 60);
	return (
		<div className={styles.files}>
			<button
				type="button"
				className={styles.secondary}
				onClick={() => saveFile(`${name}.deck.json`, "application/json", deckText(deck))}
			>
				Save the deck
			</button>
			<button
				type="button"
				className={styles.secondary}
				onClick={() => saveFile(`${name}.notes.json`, "application/json", notesText(notes))}
			>
				Save the notes
			</button>
			<label className={styles.open}>
				Open a deck or notes file
				<input
					type="file"
					accept="application/json,.json"
					onChange={(event) => {
						const [file] = event.target.files ?? [];
						event.target.value = "";
						open(file).catch(() => setSaid({ lines: ["The file could not be read."], of: "" }));
					}}
				/>
			</label>
			<div role="status">
				{told.map((words) => (
					<p key={words}>{words}</p>
				))}
			</div>
		</div>
	);
}
