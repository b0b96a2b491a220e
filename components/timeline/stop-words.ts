import type { Lookup } from "@/lib/dossier/lookup";
import { formatSpan } from "@/lib/time/format-when";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { EventAt, Scene } from "@/lib/timeline/scene-parts";
import { type EventRow, eventRow, nameOfEvent } from "./event-words";
import type { Stop } from "./stops";
import type { TipText } from "./tip";

/** How many events of a cluster its tip lists. */
const FEW = 5;

type Cluster = Scene["clusters"][number];

/** The words of everything that can be pointed at or focused; rows are kept, for a hover asks for the same ones again. */
export type StopWords = {
	readonly rowOf: (event: EventAt) => EventRow | null;
	readonly nameOf: (stop: Stop, scene: Scene) => string;
	/** By event id or cluster key. */
	readonly tipOf: (key: string, scene: Scene) => TipText | null;
};

export function stopWords(index: EventIndex, lookup: Lookup): StopWords {
	const rows = new Map<EventAt, EventRow | null>();
	const rowOf = (event: EventAt) => {
		const known = rows.get(event);
		if (known !== undefined) return known;
		const made = eventRow(event, index, lookup);
		rows.set(event, made);
		return made;
	};
	const nameOf = (stop: Stop, scene: Scene) => {
		const row = rowOf(stop.events[0] ?? -1);
		if (stop.kind === "event") return row === null ? stop.key : nameOfEvent(row);
		const cluster = scene.clusters.find(({ key }) => key === stop.key);
		const range = cluster === undefined ? "" : `, ${rangeOf(cluster, index)}`;
		const lane = scene.lanes[stop.lane]?.title;
		return `${stop.count} events${range}${lane === undefined ? "" : `, ${lane}`}`;
	};
	const tipOf = (key: string, scene: Scene): TipText | null => {
		const cluster = scene.clusters.find((each) => each.key === key);
		if (cluster === undefined) {
			const row = rowOf(index.at.get(key) ?? -1);
			if (row === null) return null;
			const date = row.held ? row.date : `${row.date}, ${row.status.toLowerCase()}`;
			return { kind: "event", title: row.title, date, place: row.place };
		}
		const first = cluster.events.slice(0, FEW).flatMap((event) => rowOf(event) ?? []);
		return {
			kind: "cluster",
			title: `${cluster.count} events, ${rangeOf(cluster, index)}`,
			rows: first.map((row) => ({ id: row.id, date: row.shortDate, title: row.short })),
			more: cluster.count - first.length,
		};
	};
	return { rowOf, nameOf, tipOf };
}

/** The days that a cluster's events touch: those listed where all are, else what opening it would show. */
function rangeOf(cluster: Cluster, index: EventIndex): string {
	let start = Number.POSITIVE_INFINITY;
	let end = Number.NEGATIVE_INFINITY;
	for (const event of cluster.events) {
		start = Math.min(start, index.start[event] ?? start);
		end = Math.max(end, index.end[event] ?? end);
	}
	const known = cluster.events.length === cluster.count && Number.isFinite(start) && Number.isFinite(end);
	return known ? formatSpan(start, end) : formatSpan(cluster.start, cluster.end);
}
