"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import styles from "./share.module.css";

/** How long a confirmation stays: time to look up and read it. */
const SHOWN_MS = 6000;

export type Copying = {
	/** Puts a text on the clipboard and says so; where the browser refuses, shows it to be copied by hand. */
	readonly copy: (text: string, confirmed: string) => void;
	readonly say: (words: string) => void;
	/** The status line, and the dialog of a refusal. */
	readonly outcome: ReactNode;
};

export function useCopy(): Copying {
	const [said, setSaid] = useState("");
	const [refused, setRefused] = useState<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);
	const say = useCallback((words: string) => {
		clearTimeout(timer.current);
		setSaid(words);
		timer.current = setTimeout(() => setSaid(""), SHOWN_MS);
	}, []);
	const copy = useCallback(
		(text: string, confirmed: string) => {
			// Absent where the page is not served securely.
			const clipboard: Clipboard | undefined = navigator.clipboard;
			if (clipboard === undefined) return setRefused(text);
			clipboard.writeText(text).then(
				() => say(confirmed),
				() => setRefused(text),
			);
		},
		[say],
	);
	const outcome = (
		<>
			<p role="status" className={styles.said} data-shown={said !== ""}>
				{said}
			</p>
			{refused === null ? null : (
				<PaperDialog title="Copy by hand" onClose={() => setRefused(null)}>
					<p className={styles.byHand}>
						The browser did not let the page copy. The text is selected: copy it from here.
					</p>
					<textarea
						ref={selectAll}
						className={styles.text}
						readOnly
						aria-label="Text to copy"
						rows={8}
						value={refused}
					/>
				</PaperDialog>
			)}
		</>
	);
	return { copy, say, outcome };
}

function selectAll(area: HTMLTextAreaElement | null): void {
	area?.setAttribute("autofocus", "");
	area?.select();
}
