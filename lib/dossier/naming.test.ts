import { describe, expect, it } from "vitest";
import type { Actor } from "./dossier";
import { loadDossier } from "./load-dossiers";
import { lookUp } from "./lookup";
import { claimsNaming } from "./naming";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;

function named(id: string): readonly string[] {
	const actor = lookup.actors.get(id);
	if (actor === undefined) throw new Error(id);
	return claimsNaming(actor, lookup).map((claim) => claim.id);
}

/** Ids of the claims that name the actor, of one claim with this text beside it. */
function inText(text: string, actor: Omit<Actor, "id">, ...others: readonly Actor[]): readonly string[] {
	const [model] = dossier.claims;
	if (model === undefined) throw new Error("no claim");
	const one = { id: "one", ...actor };
	const claims = [{ ...model, id: "claim", text, attribution: "Nobody named" }];
	return claimsNaming(one, lookUp({ ...dossier, actors: [one, ...others], claims })).map(({ id }) => id);
}

describe("claimsNaming(actor, lookup)", () => {
	it("finds people of the real record by their last name, without Jr.", () => {
		expect(named("marcos")).toEqual(["three-leaders-meet-in-washington"]);
	});

	it("finds those whom nobody names by the attribution", () => {
		expect(named("japanese-officials")).toEqual(["nickel-cooperation-weighed", "purpose-offset-china-pressure"]);
		expect(named("japanese-and-us-officials")).toEqual(["manila-ties-matter-for-taiwan-strait"]);
	});

	it("compares whole words: India is not in Indian, Japan not in Japanese", () => {
		expect(inText("Indian and Japanese officials will meet", { kind: "state", name: "India" })).toEqual([]);
		expect(inText("India will join, as will Japan", { kind: "state", name: "India" })).toEqual(["claim"]);
	});

	it("a last name that two bear stands for neither", () => {
		const other: Actor = { id: "other", kind: "person", name: "Ana Tal" };
		expect(inText("Tal will speak", { kind: "person", name: "Ivo Tal" }, other)).toEqual([]);
		expect(inText("Ivo Tal will speak", { kind: "person", name: "Ivo Tal" }, other)).toEqual(["claim"]);
	});
});
