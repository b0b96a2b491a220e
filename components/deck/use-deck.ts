import { useCallback, useEffect, useMemo, useState } from "react";
import { useKeptText } from "@/components/timeline/use-kept";
import type { Deck } from "@/lib/deck/deck";
import { deckText } from "@/lib/deck/deck-file";
import { deckOn, defaultDeck } from "@/lib/deck/default-deck";
import type { Lookup } from "@/lib/dossier/lookup";
import { deckKey, presentedKey, readKeptDeck } from "./kept-deck";
import type { Presentation } from "./use-presenter-channel";

export type KeptDeck = {
	readonly deck: Deck;
	/** Whether it is another than the dossier's own. */
	readonly changed: boolean;
	readonly change: (next: Deck) => void;
	/** The dossier's own deck stands again, and is given back; what stood before is `former`, until another change. */
	readonly reset: () => Deck;
	readonly former: Deck | null;
};

/**
 * The deck that is presented: the one kept for the dossier, else the dossier's own. It is written where the other windows of
 * the presentation read it; a window that joins reads it there.
 * @param day the plain date that the address asks for; null: the deck's own
 */
export function useDeck(whole: Lookup, day: string | null, { id, joins }: Presentation): KeptDeck {
	const [kept, keep] = useKeptText(deckKey(whole.dossier.id));
	const [presented, present] = useKeptText(presentedKey(id));
	const [asked, setAsked] = useState(day);
	const [former, setFormer] = useState<Deck | null>(null);
	const own = useMemo(() => defaultDeck(whole), [whole]);
	const made = useMemo(() => readKeptDeck(kept, whole), [kept, whole]);
	const deck = useMemo(() => {
		const base = (joins ? readKeptDeck(presented, whole) : null) ?? made ?? own;
		return asked === null ? base : deckOn(base, asked, whole);
	}, [joins, presented, whole, made, own, asked]);
	useEffect(() => {
		if (!joins) present(deckText(deck));
	}, [joins, present, deck]);
	const change = useCallback(
		(next: Deck) => {
			setAsked(null);
			setFormer(null);
			keep(deckText(next));
			present(deckText(next));
		},
		[keep, present],
	);
	const reset = useCallback(() => {
		setAsked(null);
		setFormer(deck);
		keep("");
		present(deckText(own));
		return own;
	}, [keep, present, own, deck]);
	return { deck, changed: made !== null, change, reset, former };
}
