import { describe, expect, it } from "vitest";
import { sampleDossier } from "../timeline/sample-dossier";
import { toldEvents } from "./told-events";

const dossier = sampleDossier([
	{ id: "a", when: "2024-04-10", rank: 3 },
	{ id: "b", when: "2024-04-08", rank: 2, topics: ["two"] },
	{ id: "c", when: "2024-04-07", rank: 1, topics: ["two", "one"] },
	{ id: "d", when: "2024-04-06", rank: 2 },
	{ id: "e", when: "2024-04-05", rank: 1 },
]);

function told(lowest: number, most: number, topics: readonly string[] = []) {
	const { told, ...rest } = toldEvents(dossier, topics, lowest, most);
	return [told.map(({ id }) => id).join(""), rest];
}

describe("toldEvents(dossier, topics, lowest, most)", () => {
	it("are those up to a rank in civil order, the others counted", () => {
		expect(told(3, 9)).toEqual(["edcba", { others: 0, cut: false }]);
		expect(told(2, 9)).toEqual(["edcb", { others: 1, cut: false }]);
	});
	it("are those of a higher rank where they would be too many", () => {
		expect(told(3, 4)).toEqual(["edcb", { others: 1, cut: false }]);
		expect(told(2, 3)).toEqual(["ec", { others: 3, cut: false }]);
	});
	it("are the first in order where no rank has so few", () => {
		expect(told(2, 1)).toEqual(["e", { others: 4, cut: true }]);
		const { told: first, ...rest } = toldEvents(sampleDossier([{ id: "x", when: "2024", rank: 3 }]), [], 3, 0);
		expect([first, rest]).toEqual([[], { others: 1, cut: true }]);
	});
	it("keep to the rank that has any", () => {
		const low = sampleDossier(["2024-01-03", "2024-01-01", "2024-01-02"].map((when) => ({ id: `on-${when}`, when })));
		const { told: first, ...rest } = toldEvents(low, [], 3, 2);
		expect([first.map(({ id }) => id), rest]).toEqual([["on-2024-01-01", "on-2024-01-02"], { others: 1, cut: true }]);
	});
	it("are of the topics that are asked for", () => {
		expect(told(3, 9, ["two"])).toEqual(["cb", { others: 0, cut: false }]);
		expect(told(3, 1, ["two"])).toEqual(["c", { others: 1, cut: false }]);
	});
});
