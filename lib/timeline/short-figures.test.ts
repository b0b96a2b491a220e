import { expect, test } from "vitest";
import { shortFigures } from "./short-figures";

test.each([
	[0, "0"],
	[999, "999"],
	[1000, "1k"],
	[1687, "1.6k"],
	[9155, "9.1k"],
	[9999, "9.9k"],
	[10_999, "10k"],
	[255_048, "255k"],
	[999_999, "999k"],
	[1_000_000, "1M"],
	[1_290_000, "1.2M"],
])("shortFigures(%d) is %s, and never more than there are", (n, text) => {
	expect(shortFigures(n)).toBe(text);
});
