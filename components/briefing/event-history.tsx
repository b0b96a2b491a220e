import type { HistoryEntry } from "@/lib/dossier/dossier";
import { noteAfter } from "@/lib/dossier/note-after";
import { dateAfter } from "@/lib/dossier/status-words";
import { STATUS_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhen } from "@/lib/time/format-when";
import { Cites } from "./cites";
import history from "./history.module.css";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import { StatusMark } from "./status-mark";
import text from "./text.module.css";

/** What became known of an event, and when: oldest first, each entry with the shape of its status. */
export function EventHistory({ entries, scope }: { entries: readonly HistoryEntry[]; scope: Scope }) {
	return (
		<Section title="What became known">
			<ol className={history.history}>
				{entries.map((entry, at) => (
					<li key={`${entry.on}-${entry.status}-${at}`}>
						<time dateTime={entry.on}>{formatPlainDate(entry.on)}</time>
						<StatusMark status={entry.status} dot />
						<span>
							<strong>{STATUS_WORDS[entry.status]}</strong>
							{entry.when === undefined || entry.status === "held"
								? null
								: dateAfter(entry.status, entries.slice(0, at + 1), formatWhen(entry.when))}
							{entry.note === undefined ? null : noteAfter(entry.note)}
							<Announcement event={entry.event} scope={scope} />
							<Cites of={entry} scope={scope} />
						</span>
					</li>
				))}
			</ol>
			{scope.asOf === null ? null : <p className={text.note}>Later entries are hidden.</p>}
		</Section>
	);
}

/** The event that announced it, in brackets. */
function Announcement({ event: id, scope }: { event: string | undefined; scope: Scope }) {
	const event = id === undefined ? undefined : scope.lookup.events.get(id);
	if (event === undefined) return null;
	return (
		<>
			{" ("}
			<a href={hrefOf(scope, { kind: "event", id: event.id })}>{event.short}</a>)
		</>
	);
}
