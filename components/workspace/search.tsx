"use client";

import { lazy, Suspense, useState } from "react";
import { useShortcuts } from "@/components/timeline/use-shortcuts";
import type { Lookup } from "@/lib/dossier/lookup";
import type { Filter } from "@/lib/view/filter";
import type { Subject } from "@/lib/view/subject";
import { SearchIcon } from "./icons";
import styles from "./search.module.css";

/** The words' index and the dialog come with the first use. */
const SearchDialog = lazy(() => import("./search-dialog").then((loaded) => ({ default: loaded.SearchDialog })));

/** The field in the header that opens the search; `/` and ⌘K (Ctrl K) do the same. */
export function Search({
	lookup,
	shown,
	filter,
	root,
	home,
	asOf,
	onOpen,
}: {
	readonly lookup: Lookup;
	/** What the filters leave; the same as `lookup` where nothing is filtered. */
	readonly shown: Lookup;
	readonly filter: Filter;
	readonly root: string;
	/** Address of the site's first page, by which the browser keeps notes. */
	readonly home: string;
	/** The plain date as of which `lookup` is; null: the latest. */
	readonly asOf: string | null;
	readonly onOpen: (subject: Subject) => void;
}) {
	const [open, setOpen] = useState(false);
	const [text, setText] = useState("");
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
						onOpen={onOpen}
						onClose={() => setOpen(false)}
					/>
				</Suspense>
			) : null}
		</>
	);
}
