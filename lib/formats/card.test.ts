import { describe, expect, it } from "vitest";
import { lookUp } from "../dossier/lookup";
import { sampleDossier } from "../timeline/sample-dossier";
import type { SvgNode } from "../timeline/svg-node";
import { textWidth } from "../timeline/text-width";
import { cardPicture } from "./card";
import type { CardType } from "./card-lines";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-sizes";
import { type CardSubject, cardSubject, hasCard } from "./card-subject";
import { cardTimeline } from "./card-timeline";
import { cardWords } from "./card-words";
import { allDossiers, sampleLookup } from "./sample-lookup";

const TYPE: CardType = {
	width: (text, { weight }, size) => textWidth(text, weight >= 600 ? 600 : 450, size),
	writes: () => true,
};

function nodesOf(node: SvgNode): readonly SvgNode[] {
	return [node, ...node.children.flatMap((child) => (typeof child === "string" ? [] : nodesOf(child)))];
}

function wordsOn(picture: SvgNode): readonly string[] {
	return nodesOf(picture).flatMap(({ tag, children }) => (tag === "text" ? [children.join("")] : []));
}

describe("cardPicture", () => {
	it("says title, date with its hedge, place of the dossier and topic", () => {
		const lookup = sampleLookup([{ id: "talks", short: "Talks", when: "2024-04~", rank: 1 }]);
		const words = wordsOn(cardPicture({ kind: "event", id: "talks" }, lookup, TYPE));
		expect(words.slice(0, 6)).toEqual(["Readout", "Sample", "one", "Event · meeting", "Talks", "about Apr 2024"]);
	});
	it("says of what is not held that it is announced, beside a hollow dot", () => {
		const lookup = sampleLookup([{ id: "talks", short: "Talks", when: "2024-04-11", status: "announced" }]);
		const picture = cardPicture({ kind: "event", id: "talks" }, lookup, TYPE);
		expect(wordsOn(picture)).toContain("Announced · Thu 11 Apr 2024");
		expect(nodesOf(picture).some(({ attributes }) => String(attributes.d).startsWith("M65.5 0a7.5"))).toBe(true);
	});
	it("gives a claim as it is said, without the band that is our reading", () => {
		const claim = {
			id: "agree",
			text: "They agree",
			topics: ["one"],
			madeOn: "2024-04-03",
			attribution: "Nobody named",
		};
		const said = {
			modality: "anticipated",
			likelihood: "p5",
			likelihoodReason: "Expected.",
			cites: [],
			outcomes: [],
		} as const;
		const lookup = lookUp({ ...sampleDossier([]), claims: [{ ...claim, ...said }] });
		const words = cardWords({ kind: "claim", id: "agree" }, lookup);
		expect([words.line, words.note]).toEqual(["Expected · 3 Apr 2024", "Said by: Nobody named"]);
		expect(words.alt).not.toContain("%");
	});
	it("shows an event as a mark of its own, not counted among others, and no label in part", () => {
		const [, lookup] = allDossiers().find(([id]) => id === "trilateral-summit-2024") ?? [];
		if (lookup === undefined) throw new Error("no dossier");
		for (const event of lookup.dossier.events.filter(hasCard)) {
			const topic = event.topics[0] ?? null;
			const { scene } = cardTimeline({ kind: "event", id: event.id }, topic, lookup, 670, 150);
			expect([event.id, scene.marks.some(({ id }) => id === event.id)]).toEqual([event.id, true]);
			expect(scene.labels.filter(({ text }) => text.endsWith("…"))).toEqual([]);
		}
	});
	it("names the kind of thing where its fonts do not write the title", () => {
		const lookup = sampleLookup([{ id: "talks", short: "اجتماع", when: "2024-04-11" }]);
		const words = wordsOn(cardPicture({ kind: "event", id: "talks" }, lookup, { ...TYPE, writes: () => false }));
		expect(words).toContain("Event");
		expect(words[4]).toBe("Event");
	});
	it.each(allDossiers())("has all its words within the card and bears no verdict: %s", (_id, lookup) => {
		const subjects: readonly CardSubject[] = [
			{ kind: "dossier" },
			...lookup.dossier.topics.map(({ id }) => ({ kind: "topic", id }) as const),
			...lookup.dossier.events.filter(hasCard).map(({ id }) => ({ kind: "event", id }) as const),
			...lookup.dossier.claims.map(({ id }) => ({ kind: "claim", id }) as const),
		];
		for (const subject of subjects) {
			const picture = cardPicture(subject, lookup, TYPE);
			for (const { tag, attributes, children } of picture.children.filter((child) => typeof child !== "string")) {
				if (tag !== "text") continue;
				const size = Number(attributes["font-size"]);
				expect(Number(attributes.y)).toBeLessThan(CARD_HEIGHT);
				expect(Number(attributes.x) + textWidth(children.join(""), 450, size) * 0.9).toBeLessThan(CARD_WIDTH);
			}
			const { line, note, alt } = cardWords(subject, lookup);
			expect(`${line} ${note} ${alt}`).not.toMatch(/borne out|partly|verdict/i);
		}
	});
});

describe("cardSubject", () => {
	it("lets a minor event share its topic's card, sources and actors the dossier's", () => {
		const lookup = sampleLookup([
			{ id: "minor", when: "2024", rank: 3, topics: ["two"] },
			{ id: "major", when: "2024", rank: 2 },
			{ id: "loose", when: "2024", rank: 3, topics: [] },
		]);
		expect(cardSubject({ kind: "event", id: "minor" }, lookup)).toEqual({ kind: "topic", id: "two" });
		expect(cardSubject({ kind: "event", id: "major" }, lookup)).toEqual({ kind: "event", id: "major" });
		expect(cardSubject({ kind: "event", id: "loose" }, lookup)).toEqual({ kind: "dossier" });
		expect(cardSubject({ kind: "source", id: "x" }, lookup)).toEqual({ kind: "dossier" });
	});
});
