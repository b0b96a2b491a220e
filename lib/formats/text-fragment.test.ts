import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { plainWords } from "../dossier/plain-words";
import { textFragment } from "./text-fragment";

const at = (url: string, anchor?: string) => textFragment(anchor === undefined ? {} : { anchor }, { url });

describe("textFragment(cite, source)", () => {
	it.each([
		["https://a.example/p", "north pier", "https://a.example/p#:~:text=north%20pier"],
		["https://a.example/p", "non-ferrous, tin & ore", "https://a.example/p#:~:text=non%2Dferrous%2C%20tin%20%26%20ore"],
		["https://a.example/p", "up 5% at #1", "https://a.example/p#:~:text=up%205%25%20at%20%231"],
		["https://a.example/p", "two\u00a0 words ", "https://a.example/p#:~:text=two%20words"],
		["https://a.example/p#part", "pier", "https://a.example/p#part:~:text=pier"],
		["https://a.example/p#:~:text=old", "pier", "https://a.example/p#:~:text=pier"],
		["https://a.example/p#part:~:text=old", "pier", "https://a.example/p#part:~:text=pier"],
		["http://a.example/p?q=1", "岸田", "http://a.example/p?q=1#:~:text=%E5%B2%B8%E7%94%B0"],
	])("%s with %j is %s", (url, anchor, address) => {
		expect(at(url, anchor)).toBe(address);
	});

	it.each([
		["javascript:alert(1)", "pier"],
		["data:text/html,pier", "pier"],
		["ftp://a.example/p", "pier"],
		["https://a.example/p", " "],
		["https://a.example/p", "\ud800"],
		["https://a.example/p", undefined],
	])("%s with %j is none", (url, anchor) => {
		expect(at(url, anchor)).toBe(null);
	});

	it("puts the words and nothing else into the one directive, whatever they are", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (anchor) => {
				const address = at("https://a.example/p", anchor);
				if (address === null) return expect(plainWords(anchor)).toBe("");
				const [, directive = ""] = address.split("#:~:text=");
				expect(directive).not.toMatch(/[-,&#\s]/);
				expect(decodeURIComponent(directive)).toBe(plainWords(anchor));
			}),
		);
	});

	it("every anchor of the shipped dossier has an address", () => {
		for (const { dossier, lookup } of loadDossiers()) {
			for (const cite of dossier.claims.flatMap(({ cites }) => cites)) {
				const source = lookup.sources.get(cite.source);
				if (source === undefined || cite.anchor === undefined) continue;
				expect(new URL(textFragment(cite, source) ?? "").hash).toContain("text=");
			}
		}
	});
});
