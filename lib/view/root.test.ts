import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSubjectPath, subjectPath } from "./address";
import { askedKey } from "./asked-key";
import { addressAt, allDossiers, libraryRoot, placeBelow } from "./root";
import { PAGE_KINDS, type Subject } from "./subject";

const OWN = libraryRoot("/a/b/library/", "mine");
const BUILT_IN = "/a/b/dossiers/mine/";

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const subjects: fc.Arbitrary<Subject> = fc.oneof(
	fc.constant<Subject>({ kind: "dossier" }),
	fc.constantFrom(...PAGE_KINDS).map((kind): Subject => ({ kind })),
	fc
		.tuple(fc.constantFrom("topic", "event", "claim", "source", "actor"), id)
		.map(([kind, id]): Subject => ({ kind, id })),
);
const queries = fc
	.array(fc.tuple(fc.constantFrom("from", "to", "topics", "actors", "v", "tab", "q"), id), { maxLength: 4 })
	.map((parts) => (parts.length === 0 ? "" : `?${parts.map((part) => part.join("=")).join("&")}`));

function locate(address: string) {
	const { pathname, search } = new URL(address, "https://here.example");
	return { pathname, search };
}

describe("addresses below a root", () => {
	it("placeBelow ∘ addressAt is the identity for both forms", () => {
		fc.assert(
			fc.property(fc.constantFrom(OWN, BUILT_IN), subjects, queries, (root, subject, query) => {
				const path = subjectPath(subject);
				const place = placeBelow(root, locate(addressAt(root, path + query)));
				expect(place).toEqual({ path, query });
				expect(parseSubjectPath(place?.path ?? "nothing")).toEqual(subject);
			}),
		);
	});

	it.each([
		["", "/a/b/library/?d=mine"],
		["?tz=Asia/Tokyo", "/a/b/library/?d=mine&tz=Asia/Tokyo"],
		["events/state-dinner/", "/a/b/library/?d=mine&event=state-dinner"],
		["claims/x/?asof=2024-04-09&v=ab12", "/a/b/library/?d=mine&claim=x&asof=2024-04-09&v=ab12"],
		["brief/?topics=security", "/a/b/library/?d=mine&page=brief&topics=security"],
	])("addressAt(library, %j) is %j", (below, address) => {
		expect(addressAt(OWN, below)).toBe(address);
	});

	it.each([
		["?d=mine&event=a&event=b", { path: "events/a/", query: "?event=b" }],
		["?event=a&d=mine&d=mine", { path: "events/a/", query: "?d=mine" }],
		["?d=mine&page=events/a", { path: "page/page/", query: "" }],
		["?d=mine&event=", { path: "events//", query: "" }],
		["?d=mine&&utm=x", { path: "", query: "?utm=x" }],
		["?d=other&event=a", null],
		["?d=mine2", null],
		["", null],
	])("placeBelow(library, %j) gives %j", (search, place) => {
		expect(placeBelow(OWN, { pathname: "/a/b/library/", search })).toEqual(place);
	});

	it("placeBelow(another page) is null for both forms", () => {
		expect(placeBelow(OWN, { pathname: "/a/b/dossiers/", search: "?d=mine" })).toBeNull();
		expect(placeBelow(BUILT_IN, { pathname: "/a/b/library/", search: "?d=mine" })).toBeNull();
	});

	it("placeBelow never throws, and names one subject at the most, whatever the query", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
				const place = placeBelow(OWN, { pathname: "/a/b/library/", search: `?d=mine&${text}` });
				expect(place).not.toBeNull();
				expect(() => parseSubjectPath(place?.path ?? "")).not.toThrow();
			}),
		);
	});

	it("allDossiers(root) is the list beside it, for both forms", () => {
		expect(allDossiers(OWN)).toBe("/a/b/dossiers/");
		expect(allDossiers(BUILT_IN)).toBe("/a/b/dossiers/");
	});

	it.each([
		["?d=mine&event=a", "mine"],
		["?event=a&d=mine-2", "mine-2"],
		["?d=", null],
		["?d=<b>", null],
		["?id=mine", null],
		["", null],
	])("askedKey(%j) is %j", (search, key) => {
		expect(askedKey(search)).toBe(key);
	});
});
