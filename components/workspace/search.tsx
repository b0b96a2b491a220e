"use client";

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useShortcuts } from "@/components/timeline/use-shortcuts";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeSearch, encodeSearch } from "@/lib/view/search-text";
import type { Subject } from "@/lib/view/subject";
import type { View } from "@/lib/view/view";
import type { ViewStore } from "@/lib/view/view-store";
import { SearchIcon } from "./icons";
import styles from "./search.module.css";

/** The words' index and the dialog come with the first use. */
const SearchDialog = lazy(() => import("./search-dialog").then((loaded) => ({ default: loaded.SearchDialog })));

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
	// The address follows the text once it rests: browsers count how often a page changes it.
	useEffect(() => {
		if (!open) return;
		const timer = setTimeout(() => tell(searchOf(text)), TOLD_AFTER_MS);
		return () => clearTimeout(timer);
	}, [open, text, tell]);
	useShortcuts({ search: () => setOpen(true) });
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
			{open ? (
				<Suspense fallback={null}>
					<SearchDialog
						lookup={lookup}
						shown={shown}
						filter={filter}
						root={root}
						home={home}
						asOf={asOf}
						text={text}
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
				</Suspense>
			) : null}
		</>
	);
}

/** A text as the view has it; null where it asks nothing. */
function searchOf(text: string): string | null {
	return decodeSearch(encodeSearch(text));
}
