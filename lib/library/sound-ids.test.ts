import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { both } from "../columns/any-rows";
import type { Claim, Dossier } from "../dossier/dossier";
import { readDossierFile } from "../formats/import/read-dossier-file";
import { dossierFileText } from "./dossier-file";
import { hasSoundIds } from "./sound-ids";

const claim = ({ id, event, source, seen }: { id: string; event: string; source: string; seen: string }): Claim => ({
	...{ id, text: "Talks will be held.", topics: ["ports"], event, madeOn: "2024-04-01", attribution: "The ministry" },
	...{ modality: "stated", cites: [{ source }], revisions: [] },
	outcomes: [
		{
			...{ on: "2024-04-12", verdict: "unknown", evidence: "limited", events: [seen] },
			reason: [{ text: "Nothing says so.", cites: [{ source }] }],
		},
	],
});

/** Few ids, some of which are those of events. */
const id = fc.nat({ max: 99 }).map((number) => `e-${number}`);
const said = fc.record({
	id: fc.constantFrom("said", "heard", "e-0", "e-1", "e-2"),
	...{ event: fc.oneof(fc.constant("e-0"), id), seen: fc.oneof(fc.constant("e-0"), id) },
	source: fc.constantFrom(undefined, undefined, "nobody"),
});

describe("hasSoundIds", () => {
	it("says yes of rows just where readDossierFile has nothing to say of the file", () => {
		fc.assert(
			fc.property(both, fc.array(said, { maxLength: 2 }), fc.boolean(), ({ objects, rows }, list, isRenamed) => {
				const [first] = objects.sources;
				if (first === undefined) throw new Error("no source");
				const changed = {
					sources: [isRenamed ? { ...first, id: "renamed" } : first],
					claims: list.map(({ source, ...each }) => claim({ ...each, source: source ?? first.id })),
				};
				const whole: Dossier = { ...objects, ...changed };
				const text = dossierFileText(whole);
				const read = readDossierFile(text, JSON.parse(text), {});
				expect(hasSoundIds({ ...rows, ...changed })).toBe(read.kind === "dossier" && read.findings.length === 0);
				expect(hasSoundIds(whole)).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});
