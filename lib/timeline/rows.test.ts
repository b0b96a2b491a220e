import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFree, nextTaken, stack, stackHeight } from "./rows";

const block = fc
	.record({
		x0: fc.integer({ min: 0, max: 100 }),
		width: fc.integer({ min: 1, max: 60 }),
		height: fc.constantFrom(9, 18, 20, 23),
	})
	.map(({ x0, width, height }) => ({ x0, x1: x0 + width, height }));

describe("stack(blocks)", () => {
	it("overlaps none", () => {
		fc.assert(
			fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
				const tops = stack(blocks);
				for (const [a, one] of blocks.entries()) {
					for (const [b, other] of blocks.entries()) {
						if (a >= b || !(one.x0 < other.x1 && other.x0 < one.x1)) continue;
						const [top, next] = [tops[a] ?? 0, tops[b] ?? 0];
						expect(top + one.height <= next || next + other.height <= top).toBe(true);
					}
				}
			}),
		);
	});

	it("never moves what came before when more is added", () => {
		fc.assert(
			fc.property(fc.array(block, { maxLength: 20 }), block, (blocks, more) => {
				expect(stack([...blocks, more]).slice(0, blocks.length)).toEqual(stack(blocks));
			}),
		);
	});

	it("puts touching blocks side by side and fills gaps", () => {
		const blocks = [
			{ x0: 0, x1: 10, height: 9 },
			{ x0: 10, x1: 20, height: 9 },
			{ x0: 5, x1: 15, height: 23 },
			{ x0: 0, x1: 5, height: 9 },
		];
		expect(stack(blocks)).toEqual([0, 0, 9, 9]);
		expect(stackHeight(blocks, stack(blocks))).toBe(32);
	});
});

describe("isFree(row, x0, x1, gap) and nextTaken(row, x)", () => {
	it("keep the gap on both sides", () => {
		const row = [{ x0: 10, x1: 20 }];
		expect([isFree(row, 0, 6, 4), isFree(row, 0, 7, 4), isFree(row, 24, 30, 4), isFree(row, 23, 30, 4)]).toEqual([
			true,
			false,
			true,
			false,
		]);
		expect([nextTaken(row, 0), nextTaken(row, 25)]).toEqual([10, Infinity]);
	});
});
