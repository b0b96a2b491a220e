import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { decodeAddress } from "./address";
import { sameStep } from "./same-step";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup } = entry;
const { view } = decodeAddress("", "", lookup);

describe("sameStep(a, b)", () => {
	it("takes another span as the same step", () => {
		expect(sameStep(view, { ...view, span: { from: 0, to: 86_400_000 } }, lookup)).toBe(true);
	});
	it("takes another clock, tab or thing as a step", () => {
		expect(sameStep(view, { ...view, clock: "Asia/Tokyo" }, lookup)).toBe(false);
		expect(sameStep(view, { ...view, subject: { kind: "topic", id: "security" } }, lookup)).toBe(false);
		expect(sameStep(view, { ...view, subject: { kind: "event", id: "state-dinner" } }, lookup)).toBe(false);
	});
});
