import naughty from "big-list-of-naughty-strings";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "./file-name";

const SOUND = /^[a-z0-9_-]{1,}\.(?:csv|csl\.json|png)$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./;

describe("fileName(parts, ending)", () => {
	it("joins what it is given", () => {
		expect(fileName(["summit-2024", "2024-04-07", "2024-04-12"], "csv")).toBe("summit-2024_2024-04-07_2024-04-12.csv");
	});
	it.each(["con", "nul", "aux", "prn", "com1", "lpt9"])(
		"never calls a file %s, which Windows keeps for a device",
		(id) => {
			expect(fileName([id], "csv")).toBe(`readout-${id}.csv`);
			expect(fileName([id, "sources"], "csv")).toBe(`${id}_sources.csv`);
		},
	);
	it("makes a name of nothing, dots, slashes and other scripts", () => {
		expect(["", "..", "../../etc/passwd", "要約"].map((text) => fileName([text], "csv"))).toEqual([
			"readout-.csv",
			"readout---.csv",
			"------etc-passwd.csv",
			"readout---.csv",
		]);
	});
	it("cuts the first part, so that days still tell files apart", () => {
		const name = fileName(["x".repeat(200), "2024-04-07", "2024-04-12"], "csv");
		expect(name).toBe(`${"x".repeat(54)}_2024-04-07_2024-04-12.csv`);
		expect(name).toHaveLength(80);
	});
	it("is sound for any strings: the naughty ones and all others", () => {
		const check = (parts: readonly string[], ending: string) => {
			const name = fileName(parts, ending);
			expect([parts, SOUND.test(name), DEVICE.test(name), name.length <= 80]).toEqual([parts, true, false, true]);
		};
		for (const text of naughty) for (const parts of [[text], [text, "sources"], ["d", text]]) check(parts, "csv");
		const words = fc.oneof(fc.string(), fc.constantFrom("con", "com1", "nul"));
		fc.assert(
			fc.property(fc.array(words, { maxLength: 4 }), fc.constantFrom("csv", "csl.json", "png"), (parts, ending) =>
				check(parts, ending),
			),
		);
	});
});
