"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button";
import styles from "./paper-dialog.module.css";

/** A native dialog that opens as it is mounted; closed by Esc, its button or a click beside it, it gives the focus back. */
export function PaperDialog({
	title,
	onClose,
	children,
}: {
	readonly title: string;
	readonly onClose: () => void;
	readonly children: ReactNode;
}) {
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (dialog.current?.open === false) dialog.current.showModal();
	}, []);
	return (
		<dialog
			ref={dialog}
			className={styles.dialog}
			aria-labelledby={id}
			onClose={onClose}
			onClick={(event) => {
				if (event.target === event.currentTarget) event.currentTarget.close();
			}}
			// A closed one may have the focus until the next frame: what is typed then is meant for the page.
			onKeyDown={(event) => event.currentTarget.open && event.stopPropagation()}
		>
			<div className={styles.paper}>
				<header className={styles.head}>
					<h2 id={id}>{title}</h2>
					<IconButton name="Close" path="m4 4 8 8M12 4l-8 8" onClick={() => dialog.current?.close()} />
				</header>
				{children}
			</div>
		</dialog>
	);
}
