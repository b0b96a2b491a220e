"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import type { Instant } from "@/lib/time/when";
import type { LaneBy } from "@/lib/timeline/lane-by";
import type { RowsSize, TimelineSize } from "@/lib/timeline/scene-parts";
import type { DaysAround } from "@/lib/view/keyed-day";
import type { ViewSpan } from "@/lib/view/view";
import type { Change } from "@/lib/view/view-store";
import { Gutter } from "./gutter";
import { NothingInView } from "./nothing-in-view";
import { Overview } from "./overview";
import overviewStyles from "./overview.module.css";
import { Plot } from "./plot";
import styles from "./timeline.module.css";
import { Toolbar } from "./toolbar";
import { useEventList } from "./use-event-list";
import { useShortcuts } from "./use-shortcuts";
import { useTimeline } from "./use-timeline";
import { useWidth } from "./use-width";

/** These come when they are asked for. */
const KeyDialog = lazy(() => import("./key-dialog").then((loaded) => ({ default: loaded.KeyDialog })));
const EventTable = lazy(() => import("./event-table").then((loaded) => ({ default: loaded.EventTable })));

/** A day of knowledge and where one can go from it; plain dates, null for the latest. */
export type AsOfSteps = DaysAround & {
	/** "5 Apr 2024", "latest". */
	readonly words: string;
	readonly onDay: (day: string | null, change?: Change) => void;
};

export type TimelineProps = {
	readonly lookup: Lookup;
	/** What the filters leave of it: drawn, listed and counted; `lookup` itself where nothing is filtered. */
	readonly shown: Lookup;
	/** IANA zone of the clock in use. */
	readonly clock: string;
	/** The present moment. */
	readonly now: Instant;
	/** The day as of which `lookup` and `shown` are. */
	readonly asOf: AsOfSteps;
	/** The dossier as it is today, whose extent and periods stand whatever the day. */
	readonly whole: Lookup;
	/** null: the dossier's focus. */
	readonly span: ViewSpan | null;
	/** Of moves told at rest only; null when the focus is chosen again. */
	readonly onSpan: (span: ViewSpan | null, change: Change) => void;
	readonly size: TimelineSize;
	/** What it is when it is not folded. */
	readonly rows: RowsSize;
	readonly onRows: (rows: RowsSize) => void;
	readonly onFolded: (folded: boolean) => void;
	readonly laneBy: LaneBy;
	/** The lanes that are asked for, which may not be drawn yet. */
	readonly lanes: LaneBy;
	readonly onLanes: (laneBy: LaneBy) => void;
	/** Whether the table stands in place of the drawing. */
	readonly table: boolean;
	readonly onTable: (table: boolean) => void;
	/** Id of the open event. */
	readonly selected: string | null;
	/** Events that bear on an open claim: the others are set aside. */
	readonly bearing: ReadonlySet<string> | null;
	readonly onOpen: (eventId: string) => void;
	readonly hrefOf: (eventId: string) => string;
	/** Opens the list of keys. */
	readonly onKeyboard: () => void;
	readonly onClearFilters: () => void;
	/** More items of the toolbar, beside the choice of lanes. */
	readonly controls?: ReactNode;
};

/** The timeline of a dossier: drawing, table or, on narrow screens, an upright list. Draws in the browser only. */
export function Timeline(props: TimelineProps) {
	const { lookup, size, table, selected, bearing, onOpen, hrefOf, controls } = props;
	const { narrow, List } = useEventList();
	const { width, measured } = useWidth();
	const parts = useTimeline(props, width);
	const { scene, view, actions, words } = parts;
	useShortcuts({ "zoom-in": actions.zoomIn, "zoom-out": actions.zoomOut, fit: actions.fitAll });
	const [keyOpen, setKeyOpen] = useState(false);
	const total = lookup.dossier.events.length;
	const left = props.shown.dossier.events.length;
	const first = props.asOf.day === null ? null : props.asOf.first;
	const nothing = (
		<NothingInView total={total} first={first} hidden={parts.hidden} onClearFilters={props.onClearFilters} />
	);
	const folded = size === "folded";
	const controlActions = {
		toggleRows: () => props.onRows(props.rows === "full" ? "compact" : "full"),
		toggleFold: () => props.onFolded(!folded),
		// Whoever asks for lanes or the table wants to see them.
		setLanes: (laneBy: LaneBy) => {
			props.onLanes(laneBy);
			if (folded) props.onFolded(false);
		},
		toggleTable: () => {
			props.onTable(folded || !table);
			if (folded) props.onFolded(false);
		},
		openKey: () => setKeyOpen(true),
	};

	const keyDialog = (
		<Suspense fallback={null}>
			{keyOpen ? <KeyDialog onClose={() => setKeyOpen(false)} onKeyboard={props.onKeyboard} /> : null}
		</Suspense>
	);
	if (narrow) {
		return (
			<section
				className={styles.section}
				aria-label="Timeline"
				data-timeline
				data-ready={List === null ? undefined : "true"}
			>
				{List === null ? null : (
					<List
						lookup={lookup}
						filtered={props.shown !== lookup}
						nothing={nothing}
						index={parts.index}
						events={parts.inView()}
						rowOf={words.rowOf}
						span={view.span}
						extent={view.whole}
						periods={view.periods}
						chosen={view.chosen}
						selected={selected}
						bearing={bearing}
						onPeriod={actions.choosePeriod}
						onSpan={actions.setSpan}
						onOpen={onOpen}
						onKey={controlActions.openKey}
						controls={controls}
					/>
				)}
				{keyDialog}
			</section>
		);
	}
	const height = (scene?.lanesHeight ?? 0) + (scene?.axisHeight ?? 0);
	return (
		<section
			className={styles.section}
			aria-label="Timeline"
			data-timeline
			data-ready={scene === null ? undefined : "true"}
			data-size={size}
		>
			<Toolbar
				actions={{ ...actions, ...controlActions }}
				periods={view.periods}
				chosen={view.chosen}
				span={view.span}
				extent={view.whole}
				laneBy={props.lanes}
				table={table && !folded}
				size={size}
				inView={parts.count}
				total={total}
				controls={controls}
			/>
			{scene === null || folded ? null : table ? (
				<Suspense fallback={<div style={{ height }} />}>
					<EventTable
						height={height}
						index={parts.index}
						lookup={lookup}
						nothing={nothing}
						events={parts.inView()}
						rowOf={words.rowOf}
						selected={selected}
						hrefOf={hrefOf}
						onOpen={onOpen}
					/>
				</Suspense>
			) : (
				<div className={styles.block}>
					<Gutter scene={scene} />
					<Plot
						scene={scene}
						live={parts.live}
						extent={view.extent}
						move={parts.move}
						sceneAt={parts.sceneAt}
						index={parts.index}
						selected={selected}
						bearing={bearing}
						nameOf={words.nameOf}
						tipOf={words.tipOf}
						listOf={words.listOf}
						parts={parts.parts}
						actions={{ ...actions, open: onOpen }}
					/>
					{parts.count > 0 ? null : (
						<p className={styles.none} style={{ top: scene.stripHeight + 14 }}>
							{nothing}
						</p>
					)}
				</div>
			)}
			<div className={overviewStyles.overview}>
				<span className={overviewStyles.overviewTitle}>
					{left === total ? "All" : `${figures(left)} of`} {count(total, "event")}
				</span>
				<div ref={measured} className={overviewStyles.overviewFrame}>
					{parts.overview === null ? null : (
						<Overview
							scene={parts.overview}
							windowOf={parts.windowOf}
							live={parts.live}
							extent={view.extent}
							rest={view.rest}
							asOf={props.asOf}
							onFitAll={actions.fitAll}
						/>
					)}
				</div>
			</div>
			{keyDialog}
		</section>
	);
}
