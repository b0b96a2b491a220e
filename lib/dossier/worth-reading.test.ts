import { describe, expect, it } from "vitest";
import { loadDossier } from "./load-dossiers";
import { currentOutcome } from "./newest";
import { worthReading } from "./worth-reading";

const real = loadDossier("trilateral-summit-2024")?.dossier;
if (real === undefined) throw new Error("no dossier");

describe("worthReading(dossier, most)", () => {
	it("of each way of saying it the claim that fared worst, the worst way first", () => {
		const found = worthReading(real, 6).map((claim) => [claim.modality, currentOutcome(claim)?.verdict]);
		expect(found).toEqual([
			["assessed", "unknown"],
			["stated", "partly"],
			["anticipated", "partly"],
			["proposed", "partly"],
			["considered", "partly"],
			["unlikely", "borne-out"],
		]);
	});

	it("takes the weakest evidence of equals", () => {
		const stated = worthReading(real, 6).find(({ modality }) => modality === "stated");
		const partly = real.claims.filter(
			(claim) => claim.modality === "stated" && currentOutcome(claim)?.verdict === "partly",
		);
		const order = ["limited", "moderate", "good", "strong"];
		const weakness = partly.map((claim) => order.indexOf(currentOutcome(claim)?.evidence ?? ""));
		expect(order.indexOf((stated && currentOutcome(stated)?.evidence) ?? "")).toBe(Math.min(...weakness));
	});

	it("is empty where there are no claims", () => {
		expect(worthReading({ ...real, claims: [] }, 6)).toEqual([]);
	});
});
