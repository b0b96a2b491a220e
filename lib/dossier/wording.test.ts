import { describe, expect, it } from "vitest";
import { BANDS } from "./likelihood";
import { count, howSaid, howSaidAndRead } from "./wording";

describe("wording", () => {
	it("howSaid(claim) joins the modality and the band's range", () => {
		expect(howSaid({ modality: "anticipated", likelihood: "p5" })).toBe("expected · 55–80 %");
		expect(howSaid({ modality: "stated" })).toBe("stated");
	});
	it("howSaidAndRead(claim) says whose the range is", () => {
		expect(howSaidAndRead({ modality: "anticipated", likelihood: "p5" })).toBe("expected (55–80 % is our reading)");
		expect(howSaidAndRead({ modality: "stated" })).toBe("stated");
	});

	it("count(n) says one thing or several", () => {
		expect([count(0, "event"), count(1, "event"), count(2, "event")]).toEqual(["0 events", "1 event", "2 events"]);
	});

	it("BANDS meet end to end from 1 to 99 (ICD 203)", () => {
		const bands = Object.values(BANDS);
		expect(bands[0]?.low).toBe(1);
		expect(bands.at(-1)?.high).toBe(99);
		for (let at = 1; at < bands.length; at += 1) expect(bands[at]?.low).toBe(bands[at - 1]?.high);
	});
});
