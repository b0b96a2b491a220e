import { useEffect, useRef } from "react";
import words from "@/components/briefing/text.module.css";
import styles from "./said-line.module.css";

/** What was done, and the way back where there is one. */
export type Said = { readonly words: string; readonly undo?: () => void };

/** Says what was done. The button that did it may be gone with what it removed: the focus goes to the way back. */
export function SaidLine({ said }: { readonly said: Said }) {
	const undo = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (said.undo !== undefined) undo.current?.focus();
	}, [said]);
	return (
		<div className={styles.said}>
			<p role="status">{said.words}</p>
			{said.undo === undefined ? null : (
				<button ref={undo} type="button" className={words.textButton} onClick={said.undo}>
					Undo
				</button>
			)}
		</div>
	);
}
