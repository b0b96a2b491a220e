"use client";

import { type ReactNode, useState } from "react";
import { useKnown } from "@/components/workspace/use-known";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeQuery } from "@/lib/view/look-query";
import { DOSSIER } from "@/lib/view/subject";
import { PresenterDesk } from "./presenter-desk";
import { useDeck } from "./use-deck";
import { openPresentation, usePresenterChannel } from "./use-presenter-channel";

/** The presenter's window once the dossier is here: the deck, its day, and the channel to the other windows. */
export function LivePresenter({
	lookup: whole,
	root,
	basePath,
	waiting,
}: {
	/** The dossier as it is today. */
	readonly lookup: Lookup;
	readonly root: string;
	readonly basePath: string;
	/** Stands until the channel is open. */
	readonly waiting: ReactNode;
}) {
	const [presentation] = useState(() => openPresentation(whole.dossier.id));
	const [day] = useState(() => decodeQuery(location.search, DOSSIER, whole).look.asOf);
	const kept = useDeck(whole, day, presentation);
	const lookup = useKnown(whole, kept.deck.asOf, ignored);
	const channel = usePresenterChannel(presentation, basePath, kept.deck);
	if (channel === null) return waiting;
	return (
		<PresenterDesk
			channel={channel}
			presentation={presentation.id}
			kept={kept}
			whole={whole}
			lookup={lookup}
			root={root}
		/>
	);
}

function ignored(): void {}
