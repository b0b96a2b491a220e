"use client";

import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { FILTER_GROUPS, type Filter, isFiltering, NO_FILTER } from "@/lib/view/filter";
import type { View, ViewSpan } from "@/lib/view/view";
import styles from "./filter.module.css";
import { ChevronIcon } from "./icons";
import { useRoomBelow } from "./use-room-below";

/** Comes when it is asked for. */
const FilterPanel = lazy(() => import("./filter-panel").then((loaded) => ({ default: loaded.FilterPanel })));

/**
 * Opens the filters beside the timeline, which follows each choice at once; so they are no dialog. Closed by Esc, by the
 * button, or by going elsewhere.
 */
export function FilterButton({
	lookup,
	shown,
	view,
	onFilter,
	onSpan,
}: {
	readonly lookup: Lookup;
	/** What the filters leave. */
	readonly shown: Lookup;
	readonly view: View;
	readonly onFilter: (filter: Filter) => void;
	/** null: the dossier's focus. */
	readonly onSpan: (span: ViewSpan | null) => void;
}) {
	const { filter } = view;
	const [open, setOpen] = useState(false);
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const chosen = FILTER_GROUPS.reduce((sum, group) => sum + filter[group].length, 0);
	const panel = useRoomBelow(open);
	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Escape" || !open) return;
		// Taken: the page's own Esc would close what is open as well.
		event.preventDefault();
		close();
	};
	const onBlur = (event: FocusEvent<HTMLElement>) => {
		// Focus that goes nowhere (a choice that vanished, another window) leaves the panel open.
		if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Esc bubbles here from the button and the choices
		<div className={styles.filter} onKeyDown={onKeyDown} onBlur={onBlur}>
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				Filter{chosen === 0 ? null : <b>{chosen}</b>}
				<ChevronIcon />
			</button>
			{isFiltering(filter) ? (
				<button
					type="button"
					className={styles.clear}
					onClick={() => {
						onFilter(NO_FILTER);
						button.current?.focus();
					}}
				>
					Clear filters
				</button>
			) : null}
			<div ref={panel} id={id} hidden={!open} className={styles.panel}>
				<Suspense fallback={null}>
					{open ? (
						<FilterPanel
							lookup={lookup}
							shown={shown}
							view={view}
							onFilter={onFilter}
							onSpan={onSpan}
							onClose={close}
						/>
					) : null}
				</Suspense>
			</div>
		</div>
	);
}
