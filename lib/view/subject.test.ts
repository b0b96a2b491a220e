import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { decodeAddress, encodeAddress } from "./address";
import { resolveSubject } from "./subject";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const lookup = lookUp({
	...entry.dossier,
	aliases: {
		"state-banquet": "state-dinner",
		"gala-dinner": "state-banquet",
		ores: "minerals",
		round: "about",
		about: "round",
		itself: "itself",
		lost: "no-such-event",
		minerals: "security",
	},
});

describe("resolveSubject(subject, lookup)", () => {
	it("follows an old id to what it became, also where that went in turn", () => {
		expect(
			["state-dinner", "state-banquet", "gala-dinner"].map((id) => resolveSubject({ kind: "event", id }, lookup)),
		).toEqual(Array(3).fill({ kind: "event", id: "state-dinner" }));
	});

	it("an id that the dossier has is never led away", () => {
		expect(resolveSubject({ kind: "topic", id: "minerals" }, lookup)).toEqual({ kind: "topic", id: "minerals" });
	});

	it.each(["round", "about", "itself", "lost", "never-was", "constructor", "ores"])(
		"event %s leads nowhere: a circle, nothing, or a thing of another kind",
		(id) => {
			expect(resolveSubject({ kind: "event", id }, lookup)).toBe(null);
		},
	);
});

describe("decodeAddress(address of old ids)", () => {
	it("leads on in the path, in the filter and in the tab, and counts nothing as dropped", () => {
		const decoded = decodeAddress("events/gala-dinner/", "?topics=ores~security&tab=topics/ores", lookup);
		expect([decoded.dropped, decoded.missing, decoded.view.tab]).toEqual([0, false, { kind: "topic", id: "minerals" }]);
		expect(encodeAddress(decoded.view, lookup)).toBe("events/state-dinner/?topics=minerals~security");
	});
});
