import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesIn } from "./web-address";

describe("addressesIn", () => {
	it.each([
		["https://ok.org/a;jsessionid=1?x=2", ["https://ok.org/a;jsessionid=1?x=2"]],
		["https://a.org/1; https://b.org/2;", ["https://a.org/1", "https://b.org/2"]],
		["https://a.org/1 https://b.org/2\nhttp://c.org", ["https://a.org/1", "https://b.org/2", "http://c.org"]],
		["https://a.org/my file.pdf", ["https://a.org/my file.pdf"]],
		["https://web.archive.org/web/2024/https://x.org/a", ["https://web.archive.org/web/2024/https://x.org/a"]],
		["Reuters; AP", ["Reuters; AP"]],
		[" ; ", []],
	])("parts %j only where another address follows", (cell, addresses) => {
		expect(addressesIn(cell)).toEqual(addresses);
	});

	it("loses nothing but blanks and separators", () => {
		const cells = fc.array(fc.constantFrom("https://a.org/", ";", " ", "x", "?q=1"), { maxLength: 12 });
		const bare = (text: string) => text.replace(/[\s;]/g, "");
		fc.assert(
			fc.property(cells, (parts) => {
				const cell = parts.join("");
				expect(bare(addressesIn(cell).join(""))).toBe(bare(cell));
			}),
		);
	});
});
