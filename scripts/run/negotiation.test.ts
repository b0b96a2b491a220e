import { describe, expect, it } from "vitest";
import { encodingFor, isKnown } from "./negotiation.mjs";

describe("encodingFor(header, twins)", () => {
	it.each([
		["br, gzip", "br"],
		["gzip, deflate, br, zstd", "br"],
		["gzip", "gzip"],
		["GZIP;Q=1", "gzip"],
		["br;q=0, gzip", "gzip"],
		["br;q=0.5, gzip;q=0.8", "gzip"],
		["*", "br"],
		["br;q=0, *;q=0.1", "gzip"],
		["gzip;q=0.5, identity", "identity"],
		["gzip;q=0", "identity"],
		["*;q=0", "identity"],
		["brotli, x-gzip, abr", "identity"],
		["br;q=nonsense, gzip;q=1.0001", "identity"],
		["", "identity"],
		[undefined, "identity"],
	] as const)("of %j is %s", (header, encoding) => {
		expect(encodingFor(header, ["br", "gzip"])).toBe(encoding);
	});
	it("is never one that does not stand ready", () => {
		expect(encodingFor("br, gzip", ["gzip"])).toBe("gzip");
		expect(encodingFor("br, gzip", [])).toBe("identity");
	});
});

describe("isKnown(header, tag)", () => {
	it.each([
		[`W/"a"`, true],
		[`"a"`, true],
		[`"x", W/"a", "y"`, true],
		["*", true],
		[`"b"`, false],
		["a", false],
		["", false],
		[undefined, false],
	])("of %j is %s", (header, known) => {
		expect(isKnown(header, 'W/"a"')).toBe(known);
	});
});
