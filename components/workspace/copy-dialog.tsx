"use client";

import { PaperDialog } from "@/components/timeline/paper-dialog";
import styles from "./share.module.css";

/** Where the browser keeps its clipboard to itself: the text, selected, for the reader to copy. */
export function CopyDialog({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
	return (
		<PaperDialog title="Copy by hand" onClose={onClose}>
			<label className={styles.copy}>
				<span>
					The browser did not let the page use the clipboard. The text is selected: copy it with Ctrl C or ⌘C, or by its
					menu.
				</span>
				<textarea ref={beginHere} readOnly rows={text.includes("\n") ? 12 : 3} spellCheck={false} value={text} />
			</label>
		</PaperDialog>
	);
}

/** The dialog gives its focus to what asks for it. */
function beginHere(field: HTMLTextAreaElement | null): void {
	field?.setAttribute("autofocus", "");
	field?.select();
}
