import { readFileSync } from "node:fs";
import naughty from "big-list-of-naughty-strings";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Lookup } from "../dossier/lookup";
import { textWidth } from "../timeline/text-width";
import { DEFAULT_LOOK } from "../view/look-query";
import { DOSSIER, tabOf } from "../view/subject";
import type { View } from "../view/view";
import { PICTURE_COLOURS } from "./picture-colours";
import { allDossiers, sampleLookup } from "./sample-lookup";
import { type PictureWish, viewPicture } from "./view-picture";

const WISH: PictureWish = { extent: "view", look: "light", form: "svg", scale: 1 };
const ADDRESS = "https://example.org/dossiers/d/";

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string };

/** Every element of a well-formed picture, in order; throws where it is not. */
function elementsOf(svg: string): readonly Element[] {
	const elements: Element[] = [];
	const open: Element[] = [];
	const parser = new SaxesParser();
	parser.on("opentag", ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, text: "" };
		elements.push(element);
		open.push(element);
	});
	parser.on("text", (text) => {
		const element = open.at(-1);
		if (element !== undefined) element.text += text;
	});
	parser.on("closetag", () => void open.pop());
	parser.write(svg).close();
	return elements;
}

function viewOf(lookup: Lookup): View {
	return { ...DEFAULT_LOOK, subject: DOSSIER, tab: tabOf(DOSSIER, lookup), mark: null };
}

function pictureOf(lookup: Lookup, wish: Partial<PictureWish> = {}, shown = lookup) {
	const view = viewOf(lookup);
	return viewPicture({ lookup, shown, view, address: ADDRESS }, { ...WISH, ...wish });
}

const SHIPPED = allDossiers().find(([id]) => id === "trilateral-summit-2024")?.[1] ?? sampleLookup([]);

describe("viewPicture(looked, wish)", () => {
	it("says title, span, count, day of knowledge and source", () => {
		const texts = elementsOf(pictureOf(SHIPPED).text).filter(({ name }) => name === "text");
		expect(texts.slice(0, 3).map(({ text }) => text)).toEqual([
			"Japan–US–Philippines summit, April 2024",
			"Summit week, 7–12 Apr 2024 · 13 of 80 events",
			"As known on 23 Nov 2026 (latest)",
		]);
		expect(texts.at(-1)?.text).toBe(`Source: ${ADDRESS} (146 sources)`);
	});
	it("shows everything where that is wished, and names the file after its days", () => {
		const all = pictureOf(SHIPPED, { extent: "everything" });
		expect(elementsOf(all.text).some(({ text }) => text.endsWith("80 of 80 events"))).toBe(true);
		expect(all.name).toMatch(/^trilateral-summit-2024_202[0-2]-\d\d-\d\d_202[67]-\d\d-\d\d\.svg$/);
	});
	it("is scaled by its size alone, for pixels", () => {
		const [one, four] = [pictureOf(SHIPPED), pictureOf(SHIPPED, { form: "png", scale: 4 })];
		expect([four.width, four.height, four.name]).toEqual([
			one.width * 4,
			one.height * 4,
			"trilateral-summit-2024_2024-04-07_2024-04-12.png",
		]);
		const drawing = (text: string) => text.replace(/ (?:width|height)="\d+"/g, "");
		expect(drawing(four.text)).toBe(drawing(one.text));
	});
	it("gives equal bytes for equal data, and other colours for the other look", () => {
		expect(pictureOf(SHIPPED).text).toBe(pictureOf(SHIPPED).text);
		const dark = pictureOf(SHIPPED, { look: "dark" }).text;
		expect([dark.includes("#11151a"), dark.includes("#faf8f4")]).toEqual([true, false]);
	});
	it.each(allDossiers())("is well-formed, stands by itself and keeps its words in the frame: %s", (_id, lookup) => {
		for (const extent of ["view", "everything"] as const) {
			const { text, width, height } = pictureOf(lookup, { extent });
			const elements = elementsOf(text);
			expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual(["g", "path", "svg", "text", "title"]);
			const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
			expect([...attributes].filter((name) => /^on|href|^(?:style|class|id|src)$/.test(name))).toEqual([]);
			expect(text.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/url\(|="[^"]*(?:https?|data|javascript):/);
			for (const { name, attributes: given, text: words } of elements) {
				if (name !== "text") continue;
				const size = Number(given["font-size"] ?? 13);
				const long = textWidth(words, Number(given["font-weight"] ?? 450) >= 600 ? 600 : 450, size);
				const x = Number(given.x);
				const right = given["text-anchor"] === "end" ? x : given["text-anchor"] === "middle" ? x + long / 2 : x + long;
				expect([words, right <= width && x >= 0, Number(given.y) < height]).toEqual([words, true, true]);
			}
		}
	});
	it("has each word of the drawing as long as it was laid out, in any font", () => {
		const texts = elementsOf(pictureOf(SHIPPED, { extent: "everything" }).text).filter(({ name }) => name === "text");
		const drawn = texts.slice(3, -1);
		expect(drawn.length).toBeGreaterThan(20);
		for (const { attributes, text } of drawn) {
			const weight = Number(attributes["font-weight"]);
			const [light, bold] = [textWidth(text, 450), textWidth(text, 600)];
			expect(attributes.lengthAdjust).toBe("spacingAndGlyphs");
			if (weight !== 500) expect(Number(attributes.textLength)).toBeCloseTo(weight === 600 ? bold : light, 0);
		}
	});
	it("says no length of letters that it only guesses", () => {
		const lookup = sampleLookup([{ id: "a", when: "2024-04-10", short: "Встреча", rank: 1 }]);
		const word = elementsOf(pictureOf(lookup).text).find(({ name, text }) => name === "text" && text === "Встреча");
		expect(word?.attributes.textLength).toBeUndefined();
	});
	it("carries any text as text", () => {
		for (const [at, title] of naughty.entries()) {
			const lookup = sampleLookup([{ id: "a", when: "2024-04-10", short: title || "x", rank: 1 }]);
			const hostile = { ...lookup, dossier: { ...lookup.dossier, title: `${title}\u0000\ud800<script>` } };
			const names = elementsOf(pictureOf(hostile).text).map(({ name }) => name);
			expect([at, names.filter((name) => !["g", "path", "svg", "text", "title"].includes(name))]).toEqual([at, []]);
		}
	});
	it("says so where filters leave events out", () => {
		const lookup = sampleLookup([
			{ id: "a", when: "2024-04-10" },
			{ id: "b", when: "2024-04-10" },
		]);
		const [event] = lookup.dossier.events;
		const shown = { ...lookup, dossier: { ...lookup.dossier, events: event === undefined ? [] : [event] } };
		const view = viewOf(lookup);
		const { text } = viewPicture({ lookup, shown, view, address: ADDRESS }, { ...WISH, extent: "everything" });
		expect(text).toContain("1 of 2 events, filtered");
	});
});

it("viewPicture(looked, wish) names a dossier of this browser by its id, since nobody else can follow its address", () => {
	const lookup = sampleLookup([{ id: "a", when: "2024-04-10" }]);
	const looked = { lookup, shown: lookup, view: viewOf(lookup), address: null };
	const { text } = viewPicture(looked, { ...WISH, extent: "everything" });
	expect(text).toContain(`Source: own dossier ${lookup.dossier.id} (`);
});

describe("PICTURE_COLOURS", () => {
	it("are those of the page", () => {
		const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
		const [light = "", dark = ""] = css.split("color-scheme:").slice(1);
		for (const [look, block] of [
			["light", light],
			["dark", dark],
		] as const)
			for (const [name, colour] of Object.entries(PICTURE_COLOURS[look]))
				expect([look, block.includes(`--${name.replace("lane-", "topic-")}: ${colour};`)]).toEqual([look, true]);
	});
});
