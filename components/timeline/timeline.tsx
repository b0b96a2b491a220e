"use client";

import { type ReactNode, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { LaneBy } from "@/lib/timeline/lanes";
import type { TimelineSize } from "@/lib/timeline/scene-parts";
import type { ViewSpan } from "@/lib/view/view";
import { EventList } from "./event-list";
import { EventTable } from "./event-table";
import { Gutter } from "./gutter";
import { KeyDialog } from "./key-dialog";
import { Overview } from "./overview";
import overviewStyles from "./overview.module.css";
import { Plot } from "./plot";
import styles from "./timeline.module.css";
import { Toolbar } from "./toolbar";
import { useMatches } from "./use-matches";
import { useTimeline } from "./use-timeline";
import { useWidth } from "./use-width";

export type TimelineProps = {
	readonly lookup: Lookup;
	/** IANA zone of the clock in use. */
	readonly clock: string;
	/** null: the dossier's focus. */
	readonly span: ViewSpan | null;
	/** Told at rest only; null when the focus is chosen again. */
	readonly onSpan: (span: ViewSpan | null) => void;
	readonly size: TimelineSize;
	/** Id of the open event. */
	readonly selected: string | null;
	/** Events that bear on an open claim: the others are set aside. */
	readonly bearing: ReadonlySet<string> | null;
	readonly onOpen: (eventId: string) => void;
	readonly hrefOf: (eventId: string) => string;
	/** More items at the right end of the toolbar. */
	readonly controls?: ReactNode;
	readonly laneBy?: LaneBy;
};

/** The timeline of a dossier: drawing, table or, on narrow screens, an upright list. Draws in the browser only. */
export function Timeline(props: TimelineProps) {
	const { lookup, size, selected, bearing, onOpen, hrefOf, controls } = props;
	const narrow = useMatches("(max-width: 639px)");
	const { width, measured } = useWidth();
	const parts = useTimeline(props, width);
	const { scene, view, actions, words } = parts;
	const [table, setTable] = useState(false);
	const [keyOpen, setKeyOpen] = useState(false);
	const total = lookup.dossier.events.length;

	if (narrow) {
		return (
			<section className={styles.section} aria-label="Timeline" data-timeline data-ready="true">
				<EventList
					lookup={lookup}
					index={parts.index}
					events={parts.inView()}
					rowOf={words.rowOf}
					span={view.span}
					periods={view.periods}
					chosen={view.chosen}
					selected={selected}
					bearing={bearing}
					onPeriod={actions.choosePeriod}
					onOpen={onOpen}
				/>
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
				actions={{ ...actions, toggleTable: () => setTable(!table), openKey: () => setKeyOpen(true) }}
				periods={view.periods}
				chosen={view.chosen}
				span={view.span}
				extent={view.whole}
				table={table}
				folded={size === "folded"}
				inView={parts.count}
				total={total}
				controls={controls}
			/>
			{scene === null || size === "folded" ? null : table ? (
				<EventTable
					height={height}
					index={parts.index}
					lookup={lookup}
					events={parts.inView()}
					rowOf={words.rowOf}
					selected={selected}
					hrefOf={hrefOf}
					onOpen={onOpen}
				/>
			) : (
				<div className={styles.block}>
					<Gutter scene={scene} />
					<Plot
						scene={scene}
						live={parts.live}
						extent={view.extent}
						move={parts.move}
						index={parts.index}
						selected={selected}
						bearing={bearing}
						nameOf={words.nameOf}
						tipOf={words.tipOf}
						actions={{ ...actions, open: onOpen }}
					/>
					{parts.count > 0 ? null : (
						<p className={styles.none}>
							{total === 0
								? "This dossier has no events yet: add them to its file."
								: "No event lies between these dates. Fit shows all of them."}
						</p>
					)}
				</div>
			)}
			<div className={overviewStyles.overview}>
				<span className={overviewStyles.overviewTitle}>
					All {total} {total === 1 ? "event" : "events"}
				</span>
				<div ref={measured} className={overviewStyles.overviewFrame}>
					{parts.overview === null ? null : (
						<Overview
							scene={parts.overview}
							windowOf={parts.windowOf}
							live={parts.live}
							extent={view.extent}
							rest={view.rest}
						/>
					)}
				</div>
			</div>
			{keyOpen ? <KeyDialog onClose={() => setKeyOpen(false)} /> : null}
		</section>
	);
}
