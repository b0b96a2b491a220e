import { describe, expect, it } from "vitest";
import { civilMs } from "../time/plain-date";
import { viewFileName } from "./view-file-name";

describe("viewFileName", () => {
	it("names the dossier, the first day and the last", () => {
		const from = civilMs({ year: 2024, month: 4, day: 7 });
		const to = civilMs({ year: 2024, month: 4, day: 13 });
		expect(viewFileName("summit-2024", { from, to }, null, "csv")).toBe("summit-2024_2024-04-07_2024-04-12.csv");
	});

	it("lets no sign through that a file system could read as a path", () => {
		expect(viewFileName("../A b", { from: 0, to: 1 }, null, "ics")).toBe("-----b_1970-01-01_1970-01-01.ics");
	});

	it("names the day of knowledge where it is an earlier one", () => {
		expect(viewFileName("summit", { from: 0, to: 1 }, "2024-04-05", "csv")).toBe(
			"summit_1970-01-01_1970-01-01_as-of-2024-04-05.csv",
		);
	});
});
