import { describe, expect, it } from "vitest";
import { audienceAddress, endAddress, presenterAddress } from "./present-address";

describe("the addresses of a presentation", () => {
	it("presenterAddress, audienceAddress(a dossier with pages) stand below it", () => {
		expect(presenterAddress("/a/dossiers/summit/", "?asof=2024-04-05")).toBe(
			"/a/dossiers/summit/present/?asof=2024-04-05",
		);
		expect(audienceAddress("/a/dossiers/summit/")).toBe("/a/dossiers/summit/present/audience/");
	});

	it("presenterAddress, audienceAddress(one that is kept in the browser) are pages of the library", () => {
		expect(presenterAddress("/library/?d=mine", "?asof=2024-04-05")).toBe(
			"/library/?d=mine&page=present&asof=2024-04-05",
		);
		expect(audienceAddress("/library/?d=mine")).toBe("/library/?d=mine&page=audience");
	});

	it("endAddress(a root, a day or none) is the dossier as of that day", () => {
		expect(endAddress("/a/dossiers/summit/", "2024-04-05")).toBe("/a/dossiers/summit/?asof=2024-04-05");
		expect(endAddress("/a/dossiers/summit/", null)).toBe("/a/dossiers/summit/");
		expect(endAddress("/library/?d=mine", "2024-04-05")).toBe("/library/?d=mine&asof=2024-04-05");
		expect(endAddress("/library/?d=mine", null)).toBe("/library/?d=mine");
	});
});
