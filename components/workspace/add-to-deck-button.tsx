"use client";

import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import { DeckLink } from "./deck-link";
import { useSaid } from "./use-said";
import styles from "./workspace.module.css";

type Added = ReturnType<typeof import("@/components/deck/add-to-deck").addOpenThing>;

/** Makes a slide of what is open. The deck comes when it is asked for. */
export function AddToDeckButton({
	view,
	whole,
	root,
}: {
	readonly view: View;
	readonly whole: Lookup;
	readonly root: string;
}) {
	const { said, say, hold } = useSaid<Added>();
	const add = () =>
		import("@/components/deck/add-to-deck").then(
			({ addOpenThing }) => say(addOpenThing(view, whole)),
			() => say({ words: "The deck could not be loaded. Try again.", added: false }),
		);
	return (
		<>
			<span role="status" className={styles.added} {...hold}>
				{said?.words} {said?.added ? <DeckLink root={root} asOf={view.asOf} /> : null}
			</span>
			<button type="button" className={styles.addButton} onClick={add}>
				Add to deck
			</button>
		</>
	);
}
