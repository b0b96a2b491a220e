import type { Bearing } from "../dossier/event-rows";
import { slotsOf } from "../timeline/memberships";
import { FILTER_GROUPS, type Filter, type FilterGroup } from "../view/filter";
import { type EventColumns, STATUSES } from "./event-columns";
import { nameAt, statusOfRow } from "./event-of-row";
import { eachRow, type Rows } from "./rows";
import { textAt } from "./text-column";

/** Whether a row passes every group of a filter, `except` one of them: as `passes` of `lib/view/narrow.ts` has it. */
export function passesFilter(
	columns: EventColumns,
	filter: Filter,
	bearing: Bearing,
	except: FilterGroup | null = null,
): (row: number) => boolean {
	const tests = FILTER_GROUPS.flatMap((group) =>
		group === except || filter[group].length === 0 ? [] : [testOf(columns, group, new Set(filter[group]), bearing)],
	);
	return (row) => tests.every((test) => test(row));
}

function testOf(
	columns: EventColumns,
	group: FilterGroup,
	chosen: ReadonlySet<string>,
	bearing: Bearing,
): (row: number) => boolean {
	switch (group) {
		case "topics": {
			const isChosen = columns.topicIds.map((id) => chosen.has(id));
			return (row) => slotsOf(columns.topics, row).some((slot) => isChosen[slot] === true);
		}
		case "kinds": {
			const isChosen = columns.kinds.names.map((kind) => chosen.has(kind));
			return (row) => isChosen[columns.kinds.codes[row] ?? 0] === true;
		}
		case "status": {
			const isChosen = STATUSES.map((status) => chosen.has(status));
			return (row) => isChosen[columns.statuses[row] ?? 0] === true;
		}
		// A plain event names no actors.
		case "actors":
			return () => false;
		case "verdicts":
		case "said": {
			const ids = [...bearing].flatMap(([id, said]) => (said[group].some((choice) => chosen.has(choice)) ? [id] : []));
			const passing = new Set(ids);
			return (row) => passing.size > 0 && passing.has(textAt(columns.ids, row));
		}
	}
}

/** Of each choice of a group that occurs, how many rows have it and pass the other groups. */
export function choiceCounts(
	of: Rows,
	filter: Filter,
	group: FilterGroup,
	bearing: Bearing,
): ReadonlyMap<string, number> {
	const passes = passesFilter(of.columns, filter, bearing, group);
	const counts = new Map<string, number>();
	eachRow(of, (row) => {
		const counted = passes(row) ? 1 : 0;
		for (const choice of choicesOf(of.columns, row, group, bearing)) {
			counts.set(choice, (counts.get(choice) ?? 0) + counted);
		}
	});
	return counts;
}

function choicesOf(columns: EventColumns, row: number, group: FilterGroup, bearing: Bearing): Iterable<string> {
	switch (group) {
		case "topics":
			return Array.from(slotsOf(columns.topics, row), (slot) => columns.topicIds[slot] ?? "");
		case "kinds":
			return [nameAt(columns.kinds, row)];
		case "status":
			return [statusOfRow(columns, row)];
		case "actors":
			return [];
		case "verdicts":
		case "said":
			return bearing.size === 0 ? [] : new Set(bearing.get(textAt(columns.ids, row))?.[group] ?? []);
	}
}
