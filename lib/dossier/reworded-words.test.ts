import { describe, expect, it } from "vitest";
import { rewordedWords } from "./reworded-words";

const now = { text: "They will meet", attribution: "Officials", modality: "anticipated" } as const;

describe("rewordedWords", () => {
	it.each([
		[{ ...now, text: "They may meet" }, "“They may meet”"],
		[{ ...now, attribution: "The White House" }, "said by The White House"],
		[{ ...now, modality: "considered" }, "considered"],
		[{ ...now, text: "They may meet", attribution: "One wire" }, "“They may meet”, said by One wire"],
		[now, "“They will meet”"],
	] as const)("rewordedWords(%j) tells what differed, and that alone", (before, words) => {
		expect(rewordedWords(before, now)).toBe(words);
	});
});
