import { describe, expect, it } from "vitest";
import { askedDossier } from "./asked-dossier";

const IDS = ["trilateral-summit-2024", "harbour-accord"];

describe("askedDossier(pathname, basePath, ids)", () => {
	it.each([
		["/dossiers/harbour-accord/events/x/", "", { at: 1, rest: "events/x" }],
		["/a/b/dossiers/harbour-accord/events/x/", "/a/b", { at: 1, rest: "events/x" }],
		["/dossiers/harbor-accord/", "", { at: 1, rest: "" }],
		["/dossiers/trilateral-summit/events/x", "", { at: 0, rest: "events/x" }],
		["/dossiers/nothing-like-it/events/x", "", { at: 0, rest: "events/x" }],
		["/events/x/", "", { at: 0, rest: "/events/x/" }],
		["/", "", { at: 0, rest: "/" }],
		["", "/a/b", { at: 0, rest: "" }],
	])("%s under %j", (pathname, basePath, asked) => {
		expect(askedDossier(pathname, basePath, IDS)).toEqual(asked);
	});
});
