import { expect, test } from "vitest";
import { figures } from "./figures";

test.each([
	[0, "0"],
	[999, "999"],
	[1000, "1,000"],
	[99_999, "99,999"],
	[1_234_567, "1,234,567"],
	[100_000_000, "100,000,000"],
])("figures(%d) is %s", (n, text) => {
	expect(figures(n)).toBe(text);
});
