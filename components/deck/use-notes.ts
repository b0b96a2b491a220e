import { useCallback, useMemo } from "react";
import { useKeptText } from "@/components/timeline/use-kept";
import type { Deck } from "@/lib/deck/deck";
import { type Notes, noNotes, notesText } from "@/lib/deck/notes";
import { deckNotesKey, readKeptNotes } from "./kept-deck";

/** The presenter's notes of a deck: a store of their own, which nothing of the audience's window reads. */
export function useNotes({ dossier, id }: Deck): readonly [Notes, (notes: Notes) => void] {
	const [text, keep] = useKeptText(deckNotesKey(dossier));
	const notes = useMemo(() => readKeptNotes(text) ?? noNotes(id), [text, id]);
	return [notes, useCallback((next) => keep(notesText(next)), [keep])];
}
