import { expect, test } from "vitest";
import { sampleDossier, whenOf } from "../../timeline/sample-dossier";
import type { Source } from "../dossier";
import { knownByUpdated } from "./known-by-updated";

const SOURCE: Omit<Source, "published"> = {
	id: "gazette",
	description: "Notes",
	publisher: "The Gazette",
	kind: "report",
	reliability: "F",
	reliabilityReason: "Invented.",
};

test.each([
	["2024-12-31", 0],
	["2025-01-01", 1],
	["2024-12-31~", 0],
	["2024-12", 0],
	["2024", 0],
	["202X", 0],
	["2025-01", 1],
	["2024-12-30/2025-01-02", 0],
	["2025-01-01/..", 1],
	["../2025-01-02", 0],
])("known-after-updated: of 2024-12-31 with a source published %s, %d found", (published, count) => {
	const dossier = { ...sampleDossier([]), sources: [{ ...SOURCE, published: whenOf(published) }] };
	expect(dossier.updated).toBe("2024-12-31");
	expect(knownByUpdated.check(dossier, {})).toHaveLength(count);
});
