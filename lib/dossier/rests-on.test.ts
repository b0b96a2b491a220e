import { describe, expect, it } from "vitest";
import { loadDossier } from "./load-dossiers";
import { restsOn } from "./rests-on";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;

describe("restsOn(source, lookup)", () => {
	it("gives events, claims and outcomes of the real record with the cites of this source alone", () => {
		expect(restsOn("news-on-japan-2024-04-12", lookup)).toEqual([
			{
				kind: "event",
				items: [
					{
						text: "Kishida’s speech to the US Congress",
						place: { kind: "event", id: "congress-speech" },
						cites: [{ source: "news-on-japan-2024-04-12", credibility: 2 }],
					},
				],
			},
			{
				kind: "outcome",
				items: [
					{
						text: "Kishida will give the speech in English",
						place: { kind: "claim", id: "congress-speech-in-english" },
						cites: [{ source: "news-on-japan-2024-04-12", credibility: 1 }],
					},
					{
						text: "Kishida will affirm a joint commitment to an open, law-based order",
						place: { kind: "claim", id: "speech-affirms-open-order" },
						cites: [{ source: "news-on-japan-2024-04-12", credibility: 2 }],
					},
				],
			},
		]);
	});

	it("counts judgements, what to watch, events and outcomes apart", () => {
		expect(restsOn("businessworld-2024-04-23", lookup).map(({ kind, items }) => [kind, items.length])).toEqual([
			["judgement", 1],
			["watch", 2],
			["event", 1],
			["outcome", 4],
		]);
	});

	it("cites of one event that say the same stand once, others keep their notes", () => {
		const [event] = dossier.events;
		const [entry] = event?.history ?? [];
		if (event === undefined || entry === undefined) throw new Error("no event");
		const plain = { source: "news-on-japan-2024-04-12", credibility: 2 } as const;
		const noted = { ...plain, note: "in its second half" };
		const history = [
			{ ...entry, cites: [plain, noted] },
			{ ...entry, cites: [{ ...plain, credibility: 3 }] },
		] as const;
		const one = { ...dossier, events: [{ ...event, summary: [], accounts: [], history }], claims: [], topics: [] };
		expect(restsOn(plain.source, { ...lookup, dossier: { ...one, summary: [], sourceSummary: [] } })).toEqual([
			{ kind: "event", items: [{ text: event.title, place: { kind: "event", id: event.id }, cites: [plain, noted] }] },
		]);
	});

	it("is empty for a source that nothing cites", () => {
		expect(restsOn("no-such-source", lookup)).toEqual([]);
	});
});
