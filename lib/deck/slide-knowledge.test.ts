import { describe, expect, it } from "vitest";
import { knowledgeWords } from "./slide-knowledge";

describe("knowledgeWords(asOf, dossier)", () => {
	it("is the day chosen, or the latest and which that is", () => {
		expect(knowledgeWords("2024-04-05", { updated: "2026-11-23" })).toBe("As known on 5 Apr 2024");
		expect(knowledgeWords(null, { updated: "2026-11-23" })).toBe("As known on 23 Nov 2026 (latest)");
	});
});
