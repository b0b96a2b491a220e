import { expect, test } from "vitest";
import { lookUp } from "@/lib/dossier/lookup";
import { indexEvents } from "@/lib/timeline/event-index";
import { sampleDossier } from "@/lib/timeline/sample-dossier";
import { eventRow } from "./event-words";

test("eventRow(…) names the offset of an hour that the clock in use shows twice, and of no other", () => {
	const dossier = sampleDossier([
		{ id: "first", when: "2023-10-29T01:30+01:00" },
		{ id: "second", when: "2023-10-29T01:30Z" },
	]);
	const datesUnder = (clock: string) => {
		const index = indexEvents(dossier, clock);
		return ["first", "second"].map((id) => {
			const at = index.find(id);
			const row = at === undefined ? null : eventRow(at, index, lookUp(dossier));
			return [row?.date, row?.hour];
		});
	};
	expect([datesUnder("Europe/London"), datesUnder("Asia/Tokyo")]).toEqual([
		[
			["Sun 29 Oct 2023 01:30 (UTC+1)", "01:30 (UTC+1)"],
			["Sun 29 Oct 2023 01:30 (UTC+0)", "01:30 (UTC+0)"],
		],
		[
			["Sun 29 Oct 2023 09:30", "09:30"],
			["Sun 29 Oct 2023 10:30", "10:30"],
		],
	]);
});
