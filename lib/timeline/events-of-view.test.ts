import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { NO_FILTER, toggled } from "../view/filter";
import { DEFAULT_LOOK } from "../view/look-query";
import { narrow } from "../view/narrow";
import { eventsOfView } from "./events-of-view";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup } = entry;

describe("eventsOfView", () => {
	it("eventsOfView(no span) are those of the focus", () => {
		expect(eventsOfView(DEFAULT_LOOK, lookup, lookup)).toHaveLength(13);
	});

	it("eventsOfView(filtered) are those of the focus that pass, in civil order", () => {
		const shown = lookUp(narrow(lookup, toggled(NO_FILTER, "topics", "minerals")));
		const ids = eventsOfView(DEFAULT_LOOK, lookup, shown).map(({ id }) => id);
		const all = eventsOfView(DEFAULT_LOOK, lookup, lookup);
		expect(ids).toEqual(all.filter(({ topics }) => topics.includes("minerals")).map(({ id }) => id));
	});
});
