import { describe, expect, it } from "vitest";
import { asOf } from "./as-of";
import { changeDays } from "./change-days";
import { firstKnown } from "./first-known";
import { loadDossiers } from "./load-dossiers";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { dossier } = entry;

describe("firstKnown", () => {
	it("firstKnown(of an event) is the day of its first entry, for every event", () => {
		for (const { id, history } of dossier.events) {
			const first = history.map(({ on }) => on).sort()[0];
			expect(firstKnown(dossier, ({ events }) => events.some((event) => event.id === id))).toBe(first);
		}
	});

	it("firstKnown(holds) is the first of the days as of which it holds", () => {
		const holds = ({ events }: typeof dossier) => events.length > 40;
		expect(firstKnown(dossier, holds)).toBe(changeDays(dossier).find((day) => holds(asOf(dossier, day))));
	});

	it("firstKnown(of what never holds) is null", () => {
		expect(firstKnown(dossier, () => false)).toBeNull();
	});
});
