import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/dossier/random";
import { randomStep, stepWords } from "./room-step";

function drawn(seed: number, count: number): readonly string[] {
	const random = seededRandom(seed);
	return Array.from({ length: count }, () => stepWords(randomStep(random, 12)));
}

describe("randomStep", () => {
	it("randomStep draws the same steps for the same seed, and others for another", () => {
		expect(drawn(7, 60)).toEqual(drawn(7, 60));
		expect(drawn(7, 60)).not.toEqual(drawn(8, 60));
	});
	it("randomStep draws every key, every slide of the deck and both reloads, and nothing else", () => {
		const keys = ["1", "2", "3", "ArrowLeft", "ArrowRight", "End", "Enter", "Escape", "Home", "PageDown", "PageUp"];
		const all = [
			...[...keys, "Space", "b"].map((key) => `press ${key}`),
			...Array.from({ length: 12 }, (_, at) => `go to slide ${at + 1}`),
			...["reload the audience's window", "reload the presenter's window"],
		];
		expect([...new Set(drawn(1, 3000))].sort()).toEqual(all.sort());
	});
});
