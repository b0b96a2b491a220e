import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { formatSpan } from "@/lib/time/format-when";
import type { EventIndex } from "@/lib/timeline/event-index";
import { withoutAir } from "@/lib/timeline/scene-lanes";
import type { EventAt, Scene } from "@/lib/timeline/scene-parts";
import type { ClusterText } from "./cluster-list";
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
	/** All events that a cluster lists. */
	readonly listOf: (cluster: Cluster) => ClusterText;
};

/** `parts`: whether going to a cluster draws its events apart. */
export function stopWords(index: EventIndex, lookup: Lookup, parts: (cluster: Cluster) => boolean): StopWords {
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
		const range = cluster === undefined ? "" : rangeOf(cluster, index);
		const lane = scene.lanes[stop.lane]?.title ?? "";
		return [`${figures(stop.count)} events`, range, lane].filter((part) => part !== "").join(", ");
	};
	const tipOf = (key: string, scene: Scene): TipText | null => {
		const cluster = scene.clusters.find((each) => each.key === key);
		if (cluster === undefined) {
			const row = rowOf(index.find(key) ?? -1);
			if (row === null) return null;
			const date = row.held ? row.date : `${row.date}, ${row.status.toLowerCase()}`;
			return { kind: "event", title: row.title, date, place: row.place };
		}
		return { kind: "cluster", ...firstOf(cluster, FEW), does: parts(cluster) ? "zooms in" : "lists them" };
	};
	const firstOf = (cluster: Cluster, most: number): ClusterText => {
		const first = cluster.events.slice(0, most).flatMap((event) => rowOf(event) ?? []);
		return {
			title: [`${figures(cluster.count)} events`, rangeOf(cluster, index)].filter((part) => part !== "").join(", "),
			rows: first.map((row) => ({ id: row.id, date: row.shortDate, title: row.short })),
			more: cluster.count - first.length,
		};
	};
	return { rowOf, nameOf, tipOf, listOf: (cluster) => firstOf(cluster, cluster.events.length) };
}

/**
 * The days that a cluster's events touch: those listed where all are, else the stretch of time that it counts. A side that no date
 * gives is not made up: "from 7 Feb 2031 on".
 */
function rangeOf(cluster: Cluster, index: EventIndex): string {
	let start = Number.POSITIVE_INFINITY;
	let end = Number.NEGATIVE_INFINITY;
	for (const event of cluster.events) {
		start = Math.min(start, index.start[event] ?? start);
		end = Math.max(end, index.end[event] ?? end);
	}
	if (cluster.events.length < cluster.count) {
		const { start: first, end: last } = withoutAir(cluster);
		return formatSpan(first, last);
	}
	const isStated = (side: "startEdge" | "endEdge") =>
		cluster.events.every((event) => index.timeOf(event)?.[side] === "closed");
	const from = isStated("startEdge") && Number.isFinite(start);
	const to = isStated("endEdge") && Number.isFinite(end);
	if (from && to) return formatSpan(start, end);
	if (from) return `from ${formatSpan(start, start)} on`;
	return to ? `until ${formatSpan(end - 1, end)}` : "";
}
