"use client";

import type { ReactNode } from "react";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import type { EventIndex } from "@/lib/timeline/event-index";
import { firstLetter } from "@/lib/timeline/lane-name";
import { PALETTE_SIZE } from "@/lib/timeline/lanes";
import type { PeriodChoice } from "@/lib/timeline/period-choices";
import type { EventAt } from "@/lib/timeline/scene-parts";
import type { ViewSpan } from "@/lib/view/view";
import styles from "./event-list.module.css";
import type { EventRow } from "./event-words";
import { ListPages } from "./list-pages";
import { listParts } from "./list-parts";
import { ListRow } from "./list-row";
import shared from "./shared.module.css";
import { DateFields, PeriodButtons } from "./toolbar";
import { usePage } from "./use-page";

type Props = {
	readonly lookup: Lookup;
	/** Whether filters hide some of it. */
	readonly filtered: boolean;
	/** Why the list may be empty. */
	readonly nothing: ReactNode;
	readonly index: EventIndex;
	/** In civil order. */
	readonly events: readonly EventAt[];
	readonly rowOf: (event: EventAt) => EventRow | null;
	readonly span: ViewSpan;
	/** Of the dossier: what the date fields may reach. */
	readonly extent: ViewSpan;
	readonly periods: readonly PeriodChoice[];
	readonly chosen: string | null;
	readonly selected: string | null;
	readonly bearing: ReadonlySet<string> | null;
	readonly onPeriod: (choice: PeriodChoice) => void;
	readonly onSpan: (span: ViewSpan) => void;
	readonly onOpen: (eventId: string) => void;
	readonly onKey: () => void;
	/** More items beside the count. */
	readonly controls: ReactNode;
};

/** So many rows at a time, that the page stays light however much is in view. */
const PAGE = 30;

/** The timeline turned upright for narrow screens: lanes are columns, time runs down. */
export function EventList(props: Props) {
	const {
		lookup,
		filtered,
		nothing,
		index,
		events,
		rowOf,
		span,
		extent,
		periods,
		chosen,
		selected,
		bearing,
		onPeriod,
		onSpan,
		onOpen,
		onKey,
		controls,
	} = props;
	const chosenAt = index.find(selected ?? "") ?? null;
	const page = usePage(events, PAGE, chosenAt);
	const shown = page.items.flatMap((event) => rowOf(event) ?? []);
	const topics = lookup.dossier.topics.slice(0, PALETTE_SIZE);
	const from = page.at === 0 ? span.from : (shown[0]?.day ?? span.from);
	const to = page.at === page.pages - 1 ? span.to : (shown.at(-1)?.day ?? span.to) + 1;
	return (
		<>
			<PeriodButtons periods={periods} chosen={chosen} onChoose={onPeriod} />
			<div className={styles.listBar}>
				<p role="status" className={shared.tally}>
					<b>{figures(events.length)}</b> of {figures(lookup.dossier.events.length)}
					<span className="visually-hidden"> events</span>
				</p>
				<div className={styles.listControls}>
					<button type="button" className={styles.key} aria-haspopup="dialog" onClick={onKey}>
						Key
					</button>
					{controls}
				</div>
			</div>
			<div className={styles.listHead}>
				<span className={styles.listKey}>
					{topics.map((topic, slot) => (
						<abbr key={topic.id} title={topic.title} data-slot={slot}>
							{firstLetter(topic.title)}
						</abbr>
					))}
				</span>
				<DateFields span={span} extent={extent} onSpan={onSpan} />
			</div>
			{events.length === 0 ? (
				<p className={shared.empty}>{nothing}</p>
			) : (
				<ol className={styles.list} data-columns={topics.length}>
					{listParts(shown, from, to, filtered).map((part) => (
						<li key={part.key} className={styles[part.kind]}>
							{part.kind === "head" ? (
								<>
									<b>{part.text}</b> {count(part.count, "event")}
								</>
							) : part.kind === "nothing" ? (
								part.text
							) : (
								<ListRow
									row={part.row}
									columns={topics.length}
									current={part.row.id === selected}
									aside={bearing !== null && !bearing.has(part.row.id)}
									onOpen={onOpen}
								/>
							)}
						</li>
					))}
				</ol>
			)}
			<ListPages page={page} label="Pages of the list" previous="Earlier events" next="Later events" />
		</>
	);
}
