import { expect, it } from "vitest";
import { formatLongDate } from "./long-date";

it("formatLongDate(text) spells month and weekday out", () => {
	expect(formatLongDate("2024-04-05")).toBe("5 April 2024");
	expect(formatLongDate("2024-04-05", { weekday: true })).toBe("Friday 5 April 2024");
	expect(formatLongDate("2024-02-30")).toBe("2024-02-30");
});
