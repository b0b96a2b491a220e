import { expect, test } from "vitest";
import { claimsHead } from "./claims-head";

type Given = Parameters<typeof claimsHead>[0];

/** Claims that cite these sources, one list a claim; `page` is an article, `speech` is none. */
function headOf(...cited: readonly (readonly string[])[]): string {
	const sources = [
		{ id: "page", kind: "news rewrite" },
		{ id: "speech", kind: "official statement" },
	];
	const claims = cited.map((ids) => ({ cites: ids.map((source) => ({ source })) }));
	return claimsHead({ claims, sources } as unknown as Given);
}

test("claimsHead(dossier) names the article only where every claim cites it and no other source is common to all", () => {
	expect([
		headOf(["page"], ["page", "speech"]),
		headOf(["page"], ["speech"]),
		headOf(["page", "speech"], ["speech", "page"]),
		headOf(["speech"], ["speech"]),
		headOf(["lost"]),
		headOf(),
	]).toEqual(["Claims in the source article", "Claims", "Claims", "Claims", "Claims", "Claims"]);
});
