import type { Bearing } from "../dossier/event-rows";
import { FILTER_GROUPS, type Filter, type FilterGroup } from "../view/filter";
import { STATUSES } from "./event-columns";
import { countOf, type Rows, rowAt, rowOf } from "./rows";

type Test = (row: number) => boolean;

/** Rows that are counted between two pauses. */
const AT_ONCE = 20_000;

/** Whether a row passes every group of a filter: as `passes` of `lib/view/narrow.ts` has it. */
export function passesFilter(of: Rows, filter: Filter, bearing: Bearing): Test {
	const tests = testsOf(of, filter, bearing).map(({ test }) => test);
	return (row) => tests.every((test) => test(row));
}

/** Those of the groups that narrow. */
function testsOf(of: Rows, filter: Filter, bearing: Bearing) {
	return FILTER_GROUPS.flatMap((group) =>
		filter[group].length === 0 ? [] : [{ group, test: testOf(of, group, new Set(filter[group]), bearing) }],
	);
}

function testOf(of: Rows, group: FilterGroup, chosen: ReadonlySet<string>, bearing: Bearing): Test {
	const { topics, topicIds, kinds, statuses } = of.columns;
	switch (group) {
		case "topics": {
			const isChosen = topicIds.map((id) => chosen.has(id));
			const { from, slots } = topics;
			return (row) => {
				const end = from[row + 1] ?? 0;
				for (let at = from[row] ?? 0; at < end; at += 1) if (isChosen[slots[at] ?? 0] === true) return true;
				return false;
			};
		}
		case "kinds": {
			const isChosen = kinds.names.map((kind) => chosen.has(kind));
			return (row) => isChosen[kinds.codes[row] ?? 0] === true;
		}
		case "status": {
			const isChosen = STATUSES.map((status) => chosen.has(status));
			return (row) => isChosen[statuses[row] ?? 0] === true;
		}
		// A plain event names no actors.
		case "actors":
			return () => false;
		case "verdicts":
		case "said": {
			const ids = [...bearing].flatMap(([id, said]) => (said[group].some((choice) => chosen.has(choice)) ? [id] : []));
			const passing = new Set(ids.map((id) => rowOf(of, id)));
			return (row) => passing.has(row);
		}
	}
}

/** Of each choice of a group that occurs, how many rows have it and pass the other groups. */
export type ChoiceCounts = ReadonlyMap<FilterGroup, ReadonlyMap<string, number>>;

/** Counts the choices of all groups in one go through the rows, with pauses. */
export function* countingChoices(of: Rows, filter: Filter, bearing: Bearing): Generator<number, ChoiceCounts> {
	const { topics, topicIds, kinds, statuses } = of.columns;
	const tests = testsOf(of, filter, bearing);
	// A row counts for a group if all others let it pass: none refuses it, or that one alone.
	const refusing = (row: number): FilterGroup | "none" | "several" => {
		let refused: FilterGroup | "none" = "none";
		for (const { group, test } of tests) {
			if (test(row)) continue;
			if (refused !== "none") return "several";
			refused = group;
		}
		return refused;
	};
	const ofTopics = tally(topicIds.length);
	const ofKinds = tally(kinds.names.length);
	const ofStatuses = tally(STATUSES.length);
	const count = countOf(of);
	for (let at = 0; at < count; at += 1) {
		if (at % AT_ONCE === AT_ONCE - 1) yield at / count;
		const row = rowAt(of, at);
		const by = refusing(row);
		const end = topics.from[row + 1] ?? 0;
		for (let slot = topics.from[row] ?? 0; slot < end; slot += 1)
			ofTopics.add(topics.slots[slot] ?? 0, by === "none" || by === "topics");
		ofKinds.add(kinds.codes[row] ?? 0, by === "none" || by === "kinds");
		ofStatuses.add(statuses[row] ?? 0, by === "none" || by === "status");
	}
	const borne = (group: "verdicts" | "said") => {
		const counts = new Map<string, number>();
		for (const [id, said] of bearing) {
			const row = rowOf(of, id);
			if (row === undefined) continue;
			const by = refusing(row);
			const counted = by === "none" || by === group ? 1 : 0;
			for (const choice of new Set(said[group])) counts.set(choice, (counts.get(choice) ?? 0) + counted);
		}
		return counts;
	};
	return new Map<FilterGroup, ReadonlyMap<string, number>>([
		["topics", ofTopics.named(topicIds)],
		["kinds", ofKinds.named(kinds.names)],
		["status", ofStatuses.named(STATUSES)],
		["verdicts", borne("verdicts")],
		["said", borne("said")],
	]);
}

function tally(choices: number) {
	const counts = new Uint32Array(choices);
	const occurs = new Uint8Array(choices);
	return {
		add: (choice: number, counted: boolean) => {
			occurs[choice] = 1;
			if (counted) counts[choice] = (counts[choice] ?? 0) + 1;
		},
		named: (names: readonly string[]): ReadonlyMap<string, number> =>
			new Map(names.flatMap((name, at) => (occurs[at] === 1 ? [[name, counts[at] ?? 0] as const] : []))),
	};
}
