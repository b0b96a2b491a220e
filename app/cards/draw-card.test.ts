import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readFolder } from "@/lib/dossier/load-dossiers";
import { drawCard } from "./draw-card";
import { cardType, runsOf } from "./fonts";

const [shipped] = readFolder("dossiers");

describe("drawCard", () => {
	it("makes a PNG of 1200 × 630 under 60 kB, the same bytes twice, of the paper's colour at its corners", async () => {
		if (shipped === undefined) throw new Error("no dossier");
		const card = await drawCard(shipped, { kind: "dossier" });
		const again = await drawCard(shipped, { kind: "dossier" });
		expect(Buffer.from(card).equals(Buffer.from(again))).toBe(true);
		expect(card.length).toBeLessThan(60_000);
		const { width, height, palette, rows } = decoded(card);
		expect([width, height]).toEqual([1200, 630]);
		const paper = rows[1] ?? 0;
		expect([...palette.subarray(paper * 3, paper * 3 + 3)]).toEqual([0xfa, 0xf8, 0xf4]);
		expect(rows.at(-1)).toBe(paper);
		expect(rows.length).toBe(1201 * 630);
		expect(new Set(rows).size).toBeGreaterThan(50);
	}, 60_000);
});

describe("runsOf", () => {
	it("sets Latin in the face, Japanese in its own font, and leaves out what no font has", () => {
		const runs = runsOf("Talks 港湾 ميناء", { family: "serif", weight: 600 });
		expect(runs.map(({ font, text }) => [font.familyName, text])).toEqual([
			["Source Serif 4 SemiBold", "Talks "],
			["BIZ UDPGothic", "港湾"],
			["Source Serif 4 SemiBold", " "],
		]);
	});
	it("kerns: a pair is narrower than its letters", () => {
		const face = { family: "sans", weight: 500 } as const;
		expect(cardType.width("AV", face, 100)).toBeLessThan(
			cardType.width("A", face, 100) + cardType.width("V", face, 100),
		);
	});
	it("writes a title that is mostly in its fonts, and not one that is not", () => {
		expect([cardType.writes("Flag day 👩‍✈️"), cardType.writes("اجتماع لجنة"), cardType.writes("合同会議")]).toEqual([
			true,
			false,
			true,
		]);
	});
});

/** A palette PNG without filters, as ours are. */
function decoded(png: Uint8Array) {
	const view = new DataView(png.buffer, png.byteOffset);
	const chunks = new Map<string, Uint8Array>();
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
		const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
		chunks.set(name, png.subarray(at + 8, at + 8 + view.getUint32(at)));
	}
	const rows = inflateSync(chunks.get("IDAT") ?? new Uint8Array());
	return { width: view.getUint32(16), height: view.getUint32(20), palette: chunks.get("PLTE") ?? rows, rows };
}
