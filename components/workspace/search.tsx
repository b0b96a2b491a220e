"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/components/timeline/use-shortcuts";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeSearch, encodeSearch } from "@/lib/view/search-text";
import type { Subject } from "@/lib/view/subject";
import type { View } from "@/lib/view/view";
import type { ViewStore } from "@/lib/view/view-store";
import { SearchIcon } from "./icons";
import styles from "./search.module.css";

type Dialog = typeof import("./search-dialog")["SearchDialog"];

const TOLD_AFTER_MS = 400;

/** The field in the header that opens the search; `/` and ⌘K (Ctrl K) do the same. */
export function Search({
	lookup,
	shown,
	root,
	home,
	view: { filter, asOf, search },
	store,
	onOpen,
}: {
	readonly lookup: Lookup;
	/** What the filters leave; the same as `lookup` where nothing is filtered. */
	readonly shown: Lookup;
	readonly root: string;
	/** Address of the site's first page, by which the browser keeps notes. */
	readonly home: string;
	readonly view: Pick<View, "filter" | "asOf" | "search">;
	readonly store: ViewStore;
	readonly onOpen: (subject: Subject) => void;
}) {
	const [open, setOpen] = useState(search !== null);
	const [text, setText] = useState(search ?? "");
	const told = useRef(search);
	const tell = useCallback(
		(next: string | null) => {
			told.current = next;
			store.getState().setSearch(next);
		},
		[store],
	);
	// Another search than was told came by an address or by Back.
	useEffect(() => {
		if (search === told.current) return;
		told.current = search;
		setOpen(search !== null);
		if (search !== null) setText(search);
	}, [search]);
	// The address follows the text once it rests: browsers count how often a page changes it. What came by Back is there
	// already, and to write it once more could hit the address to which Forward leads meanwhile.
	useEffect(() => {
		if (!open || searchOf(text) === told.current) return;
		const timer = setTimeout(() => tell(searchOf(text)), TOLD_AFTER_MS);
		return () => clearTimeout(timer);
	}, [open, text, tell]);
	useShortcuts({ search: () => setOpen(true) });
	const [Dialog, early] = useDialog(open, setText);
	return (
		<>
			<button
				type="button"
				className={styles.field}
				aria-label="Search"
				aria-haspopup="dialog"
				aria-keyshortcuts="Control+K Meta+K"
				onClick={() => setOpen(true)}
			>
				<SearchIcon />
				<span className={styles.fieldWord}>Search</span>
				<kbd className={styles.fieldKey}>⌘K</kbd>
			</button>
			{open && Dialog !== null ? (
				<Dialog
					{...{ lookup, shown, filter, root, home, asOf, text, early }}
					onText={setText}
					onOpen={(subject) => {
						// The step to what was found leaves the search behind it, to come back to.
						tell(searchOf(text));
						setOpen(false);
						onOpen(subject);
						told.current = null;
					}}
					onClose={() => {
						setOpen(false);
						tell(null);
					}}
				/>
			) : null}
		</>
	);
}

/** A text as the view has it; null where it asks nothing. */
function searchOf(text: string): string | null {
	return decodeSearch(encodeSearch(text));
}

/**
 * The dialog and the words' index come with the first use. Whoever opens the search types on at once: what comes before the
 * dialog is here is kept for it. `early`: whether anything did. What cannot be loaded is an error of what drew this.
 */
function useDialog(
	open: boolean,
	setText: (change: (text: string) => string) => void,
): readonly [Dialog | null, boolean] {
	const [dialog, setDialog] = useState<{ readonly Dialog: Dialog } | null>(null);
	const [early, setEarly] = useState(false);
	const waits = open && dialog === null;
	if (!open && early) setEarly(false);
	useEffect(() => {
		if (!waits) return;
		const stop = new AbortController();
		const fail = (error: unknown) =>
			setDialog(() => {
				throw error;
			});
		import("./search-dialog").then(({ SearchDialog }) => setDialog({ Dialog: SearchDialog }), fail);
		const keep = (event: KeyboardEvent) => {
			const { key, ctrlKey, metaKey, altKey, isComposing } = event;
			if (ctrlKey || metaKey || altKey || isComposing || [...key].length !== 1) return;
			event.preventDefault();
			event.stopPropagation();
			setText((text) => text + key);
			setEarly(true);
		};
		addEventListener("keydown", keep, { capture: true, signal: stop.signal });
		return () => stop.abort();
	}, [waits, setText]);
	return [dialog?.Dialog ?? null, early];
}
