import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { NO_FILTER } from "../view/filter";
import { narrow } from "../view/narrow";
import { countedPeriods, shownSpan, spanToKeep, viewEvents } from "./view-events";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup } = entry;
const HOME = { span: null, clock: null, asOf: null, subject: { kind: "dossier" } } as const;

describe("viewEvents", () => {
	it("lists the events of the focus, where no span is chosen, in civil order", () => {
		const events = viewEvents(lookup, lookup, HOME);
		expect(events).toHaveLength(13);
		expect(events.map(({ id }) => id)).toContain("bilateral-summit");
	});

	it("leaves out what the filters hide", () => {
		const filter = { ...NO_FILTER, topics: ["minerals"] };
		const shown = lookUp(narrow(lookup, filter));
		const events = viewEvents(lookup, shown, HOME);
		expect(events.length).toBeGreaterThan(0);
		expect(events).toEqual(viewEvents(lookup, lookup, HOME).filter(({ topics }) => topics.includes("minerals")));
	});
});

describe("countedPeriods", () => {
	it("counts what each would show, and marks the one in view", () => {
		for (const period of countedPeriods(lookup, lookup, HOME)) {
			expect(period.count).toBe(viewEvents(lookup, lookup, { ...HOME, span: period.span }).length);
			expect(period.chosen).toBe(period.id === lookup.dossier.focus);
		}
	});
});

describe("spanToKeep", () => {
	it("keeps nothing for the focus, and any other span as it is", () => {
		const home = shownSpan(lookup, HOME);
		expect(spanToKeep(lookup, home, HOME)).toBeNull();
		expect(spanToKeep(lookup, { ...home, to: home.to + 86_400_000 }, HOME)).toEqual({
			...home,
			to: home.to + 86_400_000,
		});
	});
});
