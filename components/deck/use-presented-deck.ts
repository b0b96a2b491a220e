import { useMemo } from "react";
import { useKeptText } from "@/components/timeline/use-kept";
import type { Deck } from "@/lib/deck/deck";
import { defaultDeck } from "@/lib/deck/default-deck";
import type { Lookup } from "@/lib/dossier/lookup";
import { presentedKey, readKeptDeck } from "./kept-deck";

/** The deck that the audience's window shows: the presentation's, and while there is none the dossier's own. */
export function usePresentedDeck(presentation: string | null, whole: Lookup): Deck {
	const [text] = useKeptText(presentedKey(presentation ?? ""));
	return useMemo(() => readKeptDeck(text, whole) ?? defaultDeck(whole), [text, whole]);
}
