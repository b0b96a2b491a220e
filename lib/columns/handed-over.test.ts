import { expect, it } from "vitest";
import { importPlain } from "../formats/import/import-plain";
import { columnsBehind } from "./event-list";
import { handedOver } from "./handed-over";

it("handedOver gives every array of columns away with a copy, and leaves the columns whole", () => {
	const list = Array.from({ length: 1000 }, (_, at) => ({ id: `e-${at}`, title: `Talks ${at}`, start: "2024-04-10" }));
	const bytes = new TextEncoder().encode(JSON.stringify(list));
	const read = importPlain(bytes, { name: "archive.json", today: "2024-05-01" });
	const columns = read === null ? null : columnsBehind(read.dossier.events);
	if (columns === null) throw new Error("not plain");
	const before = structuredClone(columns);
	const { columns: copy, buffers } = handedOver(columns);
	const there = structuredClone(copy, { transfer: [...buffers] });
	expect(there).toEqual(before);
	expect(columns).toEqual(before);
	expect([copy.order, copy.titles.bytes, copy.when.starts, copy.topics.from].map(({ length }) => length)).toEqual([
		0, 0, 0, 0,
	]);
});
