import { describe, expect, it } from "vitest";
import type { PictureLine } from "../timeline/drawing";
import { roomyLines } from "./pptx-words";

const near: readonly PictureLine[] = [
	[
		"muted",
		14,
		[
			[21.2, "Run-up"],
			[412, "Follow-through"],
		],
	],
	["ink w6", 14, [[313.3, "Summit week"]]],
	["ink w6", 41, [[400, "7"]]],
];

describe("roomyLines(lines)", () => {
	it("moves a word of the same baseline off the one before it, as wide as another font may set that", () => {
		const [muted, bold, other] = roomyLines(near);
		expect([bold, other]).toEqual(near.slice(1));
		const moved = muted?.[2][1]?.[0] ?? 0;
		expect(moved).toBeGreaterThan(313.3 + 98);
		expect(moved).toBeLessThan(432);
	});

	it("leaves out the lesser of two where there is no room: a bold word stays", () => {
		const crowded: readonly PictureLine[] = [
			["muted", 14, [[300, "Follow-through"]]],
			["ink w6", 14, [[313, "Summit week"]]],
		];
		expect(roomyLines(crowded)).toEqual(crowded.slice(1));
	});

	it("lets words stand that have their room, in the order of the lines", () => {
		const roomy: readonly PictureLine[] = [
			["ink w5", 75, [[20, "Jan"]]],
			["muted end", 75, [[300, "12"]]],
			["ink w5 middle", 75, [[150, "Apr"]]],
		];
		expect(roomyLines(roomy)).toEqual(roomy);
	});
});
