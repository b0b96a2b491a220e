"use client";

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import styles from "./sheet.module.css";
import { useSwipeDown } from "./use-swipe-down";

/**
 * The details of a narrow screen: a modal sheet from below. A native dialog, so that the page behind it is inert and Esc
 * closes it; the focus goes to its first line and, when it closes, back to what opened it. While nothing is open the
 * details stand at the end of the page.
 */
export function DetailsSheet({
	opened,
	name,
	first,
	onClose,
	children,
}: {
	opened: boolean;
	/** What kind of thing is open. */
	name: string;
	/** What takes the focus. */
	first: RefObject<HTMLElement | null>;
	onClose: () => void;
	children: ReactNode;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const opener = useRef<Element | null>(null);
	useLayoutEffect(() => {
		const sheet = dialog.current;
		if (sheet === null) return;
		if (opened && !sheet.open) {
			opener.current = document.activeElement;
			sheet.showModal();
			sheet.scrollTop = 0;
			first.current?.focus({ preventScroll: true });
		}
		if (!opened && opener.current !== null) {
			sheet.close();
			giveBack(opener.current);
			opener.current = null;
		}
	}, [opened, first]);
	const grip = useSwipeDown(dialog, onClose);
	return (
		<>
			<dialog
				ref={dialog}
				className={styles.sheet}
				aria-label={name}
				// The browser tells of a closing later: by then Forward may have opened the sheet anew.
				onClose={({ currentTarget }) => opened && !currentTarget.open && onClose()}
				onClick={(event) => {
					if (event.target === event.currentTarget) onClose();
				}}
				onKeyDown={(event) => event.stopPropagation()}
			>
				<div className={styles.paper}>
					<div className={styles.grip} data-grip data-no-print="" {...grip} />
					{opened ? children : null}
				</div>
			</dialog>
			{opened ? null : children}
		</>
	);
}

/**
 * Focus that was in the sheet goes to what opened it. The browser does so itself only while the focused element stands;
 * a sheet opened by its address has no opener, and the page's beginning takes the focus.
 */
function giveBack(opener: Element): void {
	if (document.activeElement !== document.body) return;
	const known = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
	(known ? opener : document.querySelector<HTMLElement>("h1 a"))?.focus();
}
