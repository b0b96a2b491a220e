import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes";
import { wholeCharacters } from "./ical-folds";
import { lines, taken } from "./sample-import";

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const calendar = (title: readonly number[]) =>
	Uint8Array.from([
		...utf8("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20240411\r\nSUMMARY:"),
		...title,
		...utf8("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
	]);

describe("wholeCharacters", () => {
	it.each([
		["after a character's first byte", 1],
		["after its second", 2],
		["between two", 3],
	])("puts a fold behind the character that it stands in: %s", (_name, at) => {
		const [title, fold] = [utf8("日本"), utf8("\r\n ")];
		const bytes = calendar([...title.slice(0, at), ...fold, ...title.slice(at)]);
		const read = decodeBytes(bytes);
		expect(lines(taken(read.ok ? read.value : ""))).toEqual(["日本 | 2024-04-11 | Events"]);
		expect(wholeCharacters(bytes)).toEqual(calendar([...title.slice(0, 3), ...fold, ...title.slice(3)]));
	});
	it("leaves what is no character in any way as it is, and all other files alone", () => {
		const bad = calendar([0xe6, 0x0d, 0x0a, 0x20, 0x41, 0xff]);
		expect(wholeCharacters(bad)).toEqual(bad);
		expect(decodeBytes(bad)).toMatchObject({ ok: false, findings: [{ line: 4 }] });
		expect(wholeCharacters(Uint8Array.from(utf8("title,start\r\n")))).toBeNull();
	});
});
