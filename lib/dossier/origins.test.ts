import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "./dossier";
import { loadDossier } from "./load-dossiers";
import { lookUp } from "./lookup";
import { copiesOf, type OriginNode, originGroups, originsOf, rootsOf } from "./origins";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");

type Tree = readonly (string | readonly [string, Tree])[];

function ids(nodes: readonly OriginNode[]): Tree {
	return nodes.map(({ source, branches }) =>
		branches.length === 0 ? source.id : ([source.id, ids(branches)] as const),
	);
}

/** The real dossier with sources of its kind that derive from each other as given. */
function wires(derived: { readonly [id: string]: readonly string[] }) {
	const [model] = real?.dossier.sources ?? [];
	if (model === undefined || real === undefined) throw new Error("no source");
	const { derivedFrom: _, ...plain } = model;
	const sources = Object.entries(derived).map(([id, derivedFrom]): Source => ({ ...plain, id, derivedFrom }));
	return lookUp({ ...real.dossier, sources });
}

const cite = (source: string) => ({ source });

describe("originsOf(id, lookup)", () => {
	it("follows the real article to the wire copies and their wire", () => {
		expect(ids(originsOf("source-article", real.lookup))).toEqual([
			"japan-times-2024-04-04",
			"jiji-press-via-nippon-com-2024-04-03",
			["arab-news-japan-2024-04-04", ["jiji-press-via-nippon-com-2024-04-03"]],
		]);
	});

	it("a circle ends where it closes; sources that the dossier does not have are left out", () => {
		expect(ids(originsOf("a", wires({ a: ["b", "gone"], b: ["a"] })))).toEqual([["b", ["a"]]]);
		expect(originsOf("gone", wires({}))).toEqual([]);
	});

	it("does not grow with diamonds: 40 layers of two give 80 sources, not 2^40", () => {
		const layers = Array.from({ length: 40 }, (_, at) => [
			[`l${at}`, [`l${at + 1}`, `r${at + 1}`]],
			[`r${at}`, [`l${at + 1}`, `r${at + 1}`]],
		]).flat();
		const tree = originsOf("l0", wires(Object.fromEntries(layers)));
		const size = (nodes: readonly OriginNode[]): number =>
			nodes.reduce((sum, node) => sum + 1 + size(node.branches), 0);
		expect(size(tree)).toBeLessThanOrEqual(160);
	});
});

describe("copiesOf(id, lookup)", () => {
	it("finds the copies of the real wire and what was made of them", () => {
		expect(ids(copiesOf("jiji-press-via-nippon-com-2024-04-03", real.lookup))).toEqual([
			"source-article",
			["arab-news-japan-2024-04-04", ["source-article"]],
		]);
	});
});

describe("originGroups(cites, dossier)", () => {
	it("an article and the wire copy that it rewrites are one origin", () => {
		const claim = real.lookup.claims.get("four-way-defence-technology");
		expect(originGroups(claim?.cites ?? [], real.dossier)).toEqual([claim?.cites]);
	});

	it("copies of one wire count once, others by themselves, in the order of the cites", () => {
		const { dossier } = wires({ wire: [], copy: ["wire"], other: ["wire"], alone: [] });
		expect(originGroups([cite("copy"), cite("alone"), cite("other"), cite("copy")], dossier)).toEqual([
			[cite("copy"), cite("other")],
			[cite("alone")],
		]);
	});

	it("a chain of copies counts once, wherever in it the cites stand", () => {
		const { dossier } = wires({ wire: [], copy: ["wire"], rewrite: ["copy"], quote: ["rewrite"] });
		expect(originGroups([cite("quote"), cite("copy")], dossier)).toHaveLength(1);
		expect(originGroups([cite("rewrite")], dossier)).toHaveLength(1);
		expect(originGroups([cite("wire"), cite("copy"), cite("rewrite"), cite("quote")], dossier)).toHaveLength(1);
	});

	it("a diamond counts once: two copies of a wire, and a page made of both", () => {
		const { dossier } = wires({ wire: [], left: ["wire"], right: ["wire"], both: ["left", "right"] });
		expect(originGroups([cite("left"), cite("right")], dossier)).toHaveLength(1);
		expect(originGroups([cite("both"), cite("left"), cite("right")], dossier)).toHaveLength(1);
	});

	it("whose sources share one of several origins belong together; who share none stay apart", () => {
		const { dossier } = wires({ a: [], b: [], c: [], ab: ["a", "b"], bc: ["b", "c"] });
		expect(originGroups([cite("ab"), cite("bc")], dossier)).toHaveLength(1);
		expect(originGroups([cite("a"), cite("bc")], dossier)).toHaveLength(2);
	});

	it("pages that derive from each other in a circle, and what draws on them, count once; no cites are no origin", () => {
		const { dossier } = wires({ a: ["b"], b: ["c"], c: ["a"], copy: ["c"] });
		expect(originGroups([cite("copy"), cite("a"), cite("b"), cite("c")], dossier)).toHaveLength(1);
		expect(originGroups([], dossier)).toEqual([]);
	});

	it("never more groups than pages, and the same in any order of the cites", () => {
		const ids = ["a", "b", "c", "d", "e"];
		const derived = fc.tuple(...ids.map((_, at) => fc.subarray(ids.slice(0, at))));
		fc.assert(
			fc.property(derived, fc.subarray(ids), fc.infiniteStream(fc.nat()), (lists, cited, order) => {
				const { dossier } = wires(Object.fromEntries(ids.map((id, at) => [id, lists[at] ?? []])));
				const count = originGroups(cited.map(cite), dossier).length;
				expect(count).toBeLessThanOrEqual(cited.length);
				const turned = cited.map((id) => ({ id, key: order.next().value ?? 0 })).sort((x, y) => x.key - y.key);
				expect(
					originGroups(
						turned.map(({ id }) => cite(id)),
						dossier,
					),
				).toHaveLength(count);
			}),
		);
	});

	it("a page that draws on two others joins them", () => {
		const { dossier } = wires({ a: [], b: [], both: ["a", "b"] });
		expect(originGroups([cite("a"), cite("b"), cite("both")], dossier)).toEqual([[cite("a"), cite("b"), cite("both")]]);
	});
});

describe("rootsOf(dossier)", () => {
	it("in a circle gives its first source by id", () => {
		const roots = rootsOf(wires({ a: ["b"], b: ["a"], self: ["self"] }).dossier);
		expect(["a", "b", "self"].map(roots)).toEqual([["a"], ["a"], ["self"]]);
	});
});
