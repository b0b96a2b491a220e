import { describe, expect, it } from "vitest";
import { civilOrder } from "../dossier/civil-order";
import { loadDossier } from "../dossier/load-dossiers";
import { stepsFrom } from "./steps";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;
const [first, second] = civilOrder(dossier);

describe("stepsFrom(subject, lookup)", () => {
	it("steps through all events in civil order and ends at both ends", () => {
		const walked: string[] = [];
		for (let at = stepsFrom({ kind: "dossier" }, lookup).next; at !== null; at = stepsFrom(at, lookup).next)
			if ("id" in at) walked.push(at.id);
		expect(walked).toEqual(civilOrder(dossier).map(({ id }) => id));
		expect(stepsFrom({ kind: "event", id: first?.id ?? "" }, lookup)).toEqual({
			kind: "event",
			previous: null,
			next: { kind: "event", id: second?.id },
		});
	});

	it.each([
		["topic", dossier.topics],
		["claim", dossier.claims],
		["source", dossier.sources],
		["actor", dossier.actors],
	] as const)("steps through the %ss in the order of their list", (kind, list) => {
		const steps = list.map(({ id }) => stepsFrom({ kind, id }, lookup));
		const at = (index: number) => (list[index] === undefined ? null : { kind, id: list[index].id });
		expect(steps).toEqual(list.map((_, index) => ({ kind, previous: at(index - 1), next: at(index + 1) })));
	});

	it("from the list of sources the first source is next", () => {
		expect(stepsFrom({ kind: "sources" }, lookup)).toEqual({
			kind: "source",
			previous: null,
			next: { kind: "source", id: dossier.sources[0]?.id },
		});
	});
});
