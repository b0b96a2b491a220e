import { describe, expect, it } from "vitest";
import { verdictTally } from "./verdict-tally";

describe("verdictTally(verdicts)", () => {
	it.each([
		[[], ""],
		[["partly"], "partly"],
		[["borne-out", "borne-out"], "both borne out"],
		[["open", "open", "open"], "all 3 open"],
		[["partly", "borne-out", "unknown", "partly"], "1 borne out, 2 partly, 1 unknown"],
	] as const)("%j → %s", (verdicts, words) => {
		expect(verdictTally(verdicts)).toBe(words);
	});
});
