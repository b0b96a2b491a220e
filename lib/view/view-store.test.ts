import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { decodeAddress } from "./address";
import { createViewStore } from "./view-store";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

function storeAt(path: string) {
	return createViewStore(decodeAddress(path, "", lookup).view, lookup);
}

describe("createViewStore", () => {
	it("open(event) keeps the tab that stands", () => {
		const store = storeAt("topics/minerals/");
		store.getState().open({ kind: "event", id: "bilateral-summit" });
		expect(store.getState().view).toMatchObject({
			subject: { kind: "event", id: "bilateral-summit" },
			tab: { kind: "topic", id: "minerals" },
		});
	});

	it("open(claim of another topic) brings that topic's tab forward", () => {
		const claim = dossier.claims.find(({ topics }) => topics[0] === "technology");
		if (claim === undefined) throw new Error("no technology claim");
		const store = storeAt("topics/minerals/");
		store.getState().open({ kind: "claim", id: claim.id });
		expect(store.getState().view.tab).toEqual({ kind: "topic", id: "technology" });
	});

	it("open(the open thing) changes nothing, so that no history step is made", () => {
		const store = storeAt("topics/minerals/");
		const before = store.getState().view;
		store.getState().open({ kind: "topic", id: "minerals" });
		expect(store.getState().view).toBe(before);
	});

	it("close() leads back to where the thing was opened from, and leaves the panel as it is", () => {
		const event = { kind: "event", id: "bilateral-summit" } as const;
		const closedFrom = (path: string) => {
			const store = storeAt(path);
			store.getState().open(event);
			store.getState().open({ kind: "actor", id: "fumio-kishida" });
			const { tab } = store.getState().view;
			store.getState().close();
			const { view } = store.getState();
			expect(view.tab).toEqual(tab);
			expect(view).not.toHaveProperty("overDossier");
			return view.subject;
		};
		expect(["", "topics/minerals/", "topics/security/", "sources/"].map(closedFrom)).toEqual([
			{ kind: "dossier" },
			{ kind: "topic", id: "minerals" },
			{ kind: "topic", id: "security" },
			{ kind: "sources" },
		]);
	});

	it("close() of what an address opened leads to its topic, and of a topic to the dossier", () => {
		const store = storeAt("events/state-dinner/");
		store.getState().close();
		expect(store.getState().view.subject).toEqual({ kind: "topic", id: "diplomacy" });
		store.getState().close();
		expect(store.getState().view.subject).toEqual({ kind: "dossier" });
	});

	it("setLanes(other lanes) sets them, setLanes(the same) changes nothing", () => {
		const store = storeAt("topics/minerals/");
		const before = store.getState().view;
		store.getState().setLanes("topic");
		expect(store.getState().view).toBe(before);
		store.getState().setLanes("actor");
		expect(store.getState().view).toEqual({ ...before, lanes: "actor" });
	});

	it("lookAt(an equal span) changes nothing", () => {
		const store = storeAt("");
		store.getState().lookAt({ from: 0, to: 1000 }, "move");
		const before = store.getState();
		store.getState().lookAt({ from: 0, to: 1000 }, "step");
		expect(store.getState()).toBe(before);
	});

	it("lookAt(span, change) comes as it is told to; every other change is a step", () => {
		const store = storeAt("");
		const changes = [
			() => store.getState().lookAt({ from: 0, to: 1000 }, "move"),
			() => store.getState().lookAt({ from: 0, to: 2000 }, "step"),
			() => store.getState().lookAt(null, "move"),
			() => store.getState().setClock("Asia/Tokyo"),
			() => store.getState().lookAt({ from: 0, to: 1000 }, "move"),
			() => store.getState().open({ kind: "event", id: "state-dinner" }),
		].map((act) => {
			act();
			return store.getState().change;
		});
		expect(changes).toEqual(["move", "step", "move", "step", "move", "step"]);
	});

	it("setClock(home zone) is no choice at all", () => {
		const store = storeAt("");
		store.getState().setClock("Asia/Tokyo");
		expect(store.getState().view.clock).toBe("Asia/Tokyo");
		store.getState().setClock(dossier.timeZone);
		expect(store.getState().view.clock).toBeNull();
	});
});
