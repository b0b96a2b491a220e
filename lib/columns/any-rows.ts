import fc from "fast-check";
import type { Dossier, DossierEvent } from "../dossier/dossier";
import { importedDossier } from "../formats/import/imported-dossier";
import { FILE_CITES, fileSource } from "../formats/import/link-sources";
import { whenOf } from "../timeline/sample-dossier";
import type { Filter } from "../view/filter";
import { eventList } from "./event-list";
import { bringRowFinding } from "./row-finding";
import { allRows } from "./rows";
import { columnsOf } from "./write-columns";

bringRowFinding();

/** Small dossiers of plain events for properties, each once as objects and once as rows. */

export const CLOCKS = ["Etc/UTC", "Asia/Tokyo", "America/New_York"];
const TOPICS = ["ports", "ships", "law"];
const date = fc
	.constantFrom("2024-04-05", "2024-04", "2024", "-0044-03-15", "2024-04-10", "2024-04-11", "2031-02-03")
	.map(whenOf);
const hour = fc
	.constantFrom("2024-04-10T10:50-04:00", "2024-04-10T14:50Z", "2024-04-11T00:00:05Z", "2024-04-10T23:30+09:00")
	.map(whenOf);
const interval = fc
	.constantFrom("2024-04-05/2024-04-11", "2024/2025", "-0044-03-15/0012", "2024-04-10/2024-04-10")
	.map(whenOf);
const times = fc.oneof(
	fc.record({ when: fc.oneof(date, hour, interval) }),
	fc.record({ when: fc.constant(whenOf("2024-04-10T10:50-04:00")), until: fc.constant(whenOf("2024-04-10T17:00Z")) }),
);
const words = fc.constantFrom(
	"Talks",
	"Été à Paris",
	"日米首脳会談",
	'He said "no", twice\\',
	"A title of more than thirty characters, all of it plain",
);

const event = fc
	.record({
		times,
		title: words,
		short: words,
		lines: fc.array(words, { maxLength: 2 }),
		kind: fc.constantFrom("event", "summit"),
		rank: fc.constantFrom(1 as const, 2 as const, 3 as const),
		timeZone: fc.constantFrom(...CLOCKS),
		place: fc.option(words, { nil: undefined }),
		note: fc.option(words, { nil: undefined }),
		topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
		on: fc.constantFrom("2024-01-01", "2024-04-05", "2024-04-12"),
		status: fc.constantFrom("proposed" as const, "scheduled" as const, "held" as const, "cancelled" as const),
	})
	.map(({ times: own, lines, place, note, on, status, short, title, kind, rank, timeZone, topics }) => ({
		title,
		short: short.slice(0, 20),
		summary: lines.map((text) => ({ text, cites: FILE_CITES })),
		...{ kind, rank },
		...own,
		timeZone,
		...(place !== undefined && { place }),
		actors: [],
		topics,
		history: [{ on, status, ...(note !== undefined && { note }), cites: FILE_CITES }],
	}));

/** A dossier of plain events, once as objects and once as rows. */
export const both = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), event), {
		selector: ([id]) => id,
		maxLength: 14,
		minLength: 1,
	})
	.map((list) => {
		const events = list.map(([id, each]): DossierEvent => ({ id: `e-${id}`, ...each }));
		const objects: Dossier = importedDossier({
			...{
				name: "archive.json",
				title: "",
				summary: "",
				language: "und",
				home: "Etc/UTC",
				zones: CLOCKS,
				updated: "2024-05-01",
			},
			...{ periods: [], sources: [fileSource("archive.json", "2024-05-01")], events },
			topics: TOPICS.map((id) => ({ id, title: id.toUpperCase(), judgements: [] })),
		});
		const columns = columnsOf(objects);
		if (columns === null) throw new Error("not plain");
		return { objects, rows: { ...objects, events: eventList(allRows(columns)) } };
	});

export const anyFilter: fc.Arbitrary<Filter> = fc.record({
	topics: fc.subarray(TOPICS),
	kinds: fc.subarray(["event", "summit"]),
	status: fc.subarray(["held", "scheduled"]),
	actors: fc.constantFrom([], ["nobody"]),
	verdicts: fc.constantFrom([], ["open"]),
	said: fc.constant([]),
}) as fc.Arbitrary<Filter>;
