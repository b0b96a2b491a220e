import type { ReactNode } from "react";
import { figures } from "@/lib/dossier/figures";
import { count } from "@/lib/dossier/wording";
import type { LaneBy } from "@/lib/timeline/lane-by";
import type { PeriodChoice } from "@/lib/timeline/period-choices";
import type { TimelineSize } from "@/lib/timeline/scene-parts";
import { endsOf } from "@/lib/timeline/viewport";
import type { ViewSpan } from "@/lib/view/view";
import { DateField } from "./date-field";
import { IconButton } from "./icon-button";
import { LaneSelect } from "./lane-select";
import shared from "./shared.module.css";
import { type SizeActions, SizeButtons } from "./size-buttons";
import styles from "./toolbar.module.css";

export type ToolbarActions = SizeActions & {
	readonly earlier: () => void;
	readonly later: () => void;
	readonly zoomOut: () => void;
	readonly zoomIn: () => void;
	readonly fitAll: () => void;
	readonly choosePeriod: (choice: PeriodChoice) => void;
	readonly setSpan: (span: ViewSpan) => void;
	readonly setLanes: (laneBy: LaneBy) => void;
	readonly toggleTable: () => void;
	readonly openKey: () => void;
};

type Props = {
	readonly actions: ToolbarActions;
	readonly periods: readonly PeriodChoice[];
	readonly chosen: string | null;
	readonly span: ViewSpan;
	readonly extent: ViewSpan;
	readonly laneBy: LaneBy;
	/** Whether the table stands in place of the drawing. */
	readonly table: boolean;
	readonly size: TimelineSize;
	readonly inView: number;
	readonly total: number;
	readonly controls: ReactNode;
};

export function Toolbar(props: Props) {
	const { actions, periods, chosen, span, extent, laneBy, table, size, inView, total, controls } = props;
	const ends = endsOf({ start: span.from, end: span.to }, { start: extent.from, end: extent.to });
	return (
		<div className={styles.toolbar}>
			<div className={styles.steps}>
				<IconButton name="Earlier" path="M10 4 6 8l4 4" onClick={actions.earlier} {...disabledAt(ends.start)} />
				<IconButton name="Later" path="m6 4 4 4-4 4" onClick={actions.later} {...disabledAt(ends.end)} />
				<IconButton name="Zoom out" path="M3 8h10" onClick={actions.zoomOut} {...disabledAt(ends.start && ends.end)} />
				<IconButton name="Zoom in" path="M3 8h10M8 3v10" onClick={actions.zoomIn} {...disabledAt(ends.closest)} />
				<button type="button" className={shared.word} aria-label="Fit all" onClick={actions.fitAll}>
					Fit
				</button>
			</div>
			<PeriodButtons periods={periods} chosen={chosen} onChoose={actions.choosePeriod} />
			<DateFields span={span} extent={extent} onSpan={actions.setSpan} />
			<div className={styles.toolbarEnd}>
				<LaneSelect laneBy={laneBy} onLanes={actions.setLanes} />
				{controls}
				<button type="button" className={shared.word} aria-pressed={table} onClick={actions.toggleTable}>
					Table
				</button>
				<button type="button" className={shared.word} aria-haspopup="dialog" onClick={actions.openKey}>
					Key
				</button>
				<span className={styles.divider} />
				<p role="status" className={shared.tally}>
					<b>{figures(inView)}</b> of {count(total, "event")}
				</p>
				<SizeButtons size={size} actions={actions} />
			</div>
		</div>
	);
}

/** A button that has come to its end stays where it is, and says so. */
function disabledAt(end: boolean): { readonly "aria-disabled"?: true } {
	return end ? { "aria-disabled": true } : {};
}

export function PeriodButtons({
	periods,
	chosen,
	onChoose,
}: {
	readonly periods: readonly PeriodChoice[];
	readonly chosen: string | null;
	readonly onChoose: (choice: PeriodChoice) => void;
}) {
	return (
		<fieldset className={styles.periods}>
			<legend className="visually-hidden">Period</legend>
			{periods.map((period) => (
				<button
					key={period.id}
					type="button"
					className={styles.period}
					aria-pressed={period.id === chosen}
					onClick={() => onChoose(period)}
				>
					{period.title}
				</button>
			))}
		</fieldset>
	);
}

/** The window by dates, both days included: what dragging does, without dragging (WCAG 2.5.7). */
export function DateFields(props: {
	readonly span: ViewSpan;
	readonly extent: ViewSpan;
	readonly onSpan: (span: ViewSpan) => void;
}) {
	return (
		<div className={styles.dates}>
			<DateField label="From" edge="from" {...props} />
			<span className={shared.muted}>to</span>
			<DateField label="To" edge="to" {...props} />
		</div>
	);
}
