"use client";

import { type MouseEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "@/components/timeline/icon-button";
import { LONGEST_NAME, type SavedView, tidyName } from "@/lib/view/saved-views";
import styles from "./share.module.css";

/** The button that keeps the focus though its row moves, or is made anew under another name. */
export type PressedButton = { readonly view: string; readonly label: string };

/** One saved view: a link, its place in the list, its name and its end. */
export function SavedViewRow({
	view,
	pressed,
	href,
	first,
	last,
	problemOf,
	onOpen,
	onMove,
	onRename,
	onDelete,
}: {
	readonly view: SavedView;
	/** One for the whole list. */
	readonly pressed: RefObject<PressedButton | null>;
	readonly href: string;
	readonly first: boolean;
	readonly last: boolean;
	/** Why it cannot be called so, in words. */
	readonly problemOf: (name: string) => string | null;
	readonly onOpen: () => void;
	readonly onMove: (step: 1 | -1) => void;
	readonly onRename: (name: string) => void;
	readonly onDelete: () => void;
}) {
	const [renaming, setRenaming] = useState(false);
	const row = useRef<HTMLLIElement>(null);
	// A row that changes places leaves its focus behind in some browsers.
	useEffect(() => {
		if (renaming || pressed.current?.view !== view.name) return;
		row.current?.querySelector<HTMLElement>(`[aria-label="${pressed.current.label}"]`)?.focus();
		pressed.current = null;
	});
	const move = (label: string, step: 1 | -1, possible: boolean) => {
		if (!possible) return;
		pressed.current = { view: view.name, label };
		onMove(step);
	};
	if (renaming)
		return (
			<li className={styles.view}>
				<RenameForm
					name={view.name}
					problemOf={problemOf}
					onDone={(name) => {
						pressed.current = { view: name === null ? view.name : tidyName(name), label: "Rename" };
						setRenaming(false);
						if (name !== null && name !== view.name) onRename(name);
					}}
				/>
			</li>
		);
	return (
		<li ref={row} className={styles.view} aria-label={view.name}>
			<a
				href={href}
				dir="auto"
				onClick={(event) => {
					if (!isPlain(event)) return;
					event.preventDefault();
					onOpen();
				}}
			>
				{view.name}
			</a>
			<span className={styles.viewButtons}>
				<IconButton
					name="Move up"
					path="M8 13V3M4 7l4-4 4 4"
					aria-disabled={first}
					onClick={() => move("Move up", -1, !first)}
				/>
				<IconButton
					name="Move down"
					path="M8 3v10M4 9l4 4 4-4"
					aria-disabled={last}
					onClick={() => move("Move down", 1, !last)}
				/>
				<IconButton name="Rename" path="M3 13h3l7-7-3-3-7 7zM9 4l3 3" onClick={() => setRenaming(true)} />
				<IconButton name="Delete" path="M3 4.5h10M6 4V2.5h4V4M4.5 4.5l.5 9h6l.5-9" onClick={onDelete} />
			</span>
		</li>
	);
}

function RenameForm({
	name,
	problemOf,
	onDone,
}: {
	readonly name: string;
	readonly problemOf: (name: string) => string | null;
	/** null: as it was. */
	readonly onDone: (name: string | null) => void;
}) {
	const [text, setText] = useState(name);
	const [problem, setProblem] = useState<string | null>(null);
	const problemId = useId();
	return (
		<form
			className={styles.rename}
			onSubmit={(event) => {
				event.preventDefault();
				const found = problemOf(text);
				if (found === null) onDone(text);
				else setProblem(found);
			}}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				// Esc ends the renaming, not the dialog.
				event.preventDefault();
				onDone(null);
			}}
		>
			<input
				ref={(input) => {
					if (input !== null && document.activeElement !== input) input.select();
				}}
				type="text"
				aria-label="New name"
				aria-invalid={problem !== null}
				aria-describedby={problemId}
				maxLength={LONGEST_NAME}
				autoComplete="off"
				value={text}
				onChange={(event) => {
					setText(event.target.value);
					setProblem(null);
				}}
			/>
			<button type="submit" className={styles.word}>
				Keep
			</button>
			<button type="button" className={styles.word} onClick={() => onDone(null)}>
				Cancel
			</button>
			<p id={problemId} role="alert" className={styles.problem}>
				{problem}
			</p>
		</form>
	);
}

/** Every other click is the browser's: another tab, another window, a download. */
function isPlain(event: MouseEvent): boolean {
	return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
