import { expect, test } from "vitest";
import { withoutNothing } from "./payload.mjs";

const page = (payload: string) => `<p>,\\"a\\":\\"$undefined\\"</p><script>self.__next_f.push([1,${payload}])</script>`;
const pushed = (value: unknown) => page(JSON.stringify(JSON.stringify(value)));

test("withoutNothing(page) leaves out what is undefined, in the payload alone", () => {
	expect(withoutNothing(pushed({ a: 1, error: "$undefined", b: { c: null, nonce: "$undefined" } }))).toBe(
		pushed({ a: 1, b: { c: null } }),
	);
});

test("withoutNothing(page) keeps texts that look like it", () => {
	for (const text of ["$$undefined", ',"a":"$undefined"', "$undefined, or not", '\\",\\"a\\":\\"$undefined\\"'])
		expect(withoutNothing(pushed({ text, list: [text, "$undefined"] }))).toBe(
			pushed({ text, list: [text, "$undefined"] }),
		);
});

test("withoutNothing(page) leaves out hints at style sheets and fonts, which stand in the head, and no other row", () => {
	const hints = ':HL["/a.css","style"]\n:HL["/b.woff2","font",{"crossOrigin":"","type":"font/woff2"}]\n';
	const rows = (between: string) => page(JSON.stringify(`1:"$Sreact"\n${between}2:I[1,["$2"],"default"]\n`));
	expect(withoutNothing(rows(hints))).toBe(rows(""));
	const others = [':HL["/c.js","script"]\n', '3:"\\n:HL[\\"/a.css\\",\\"style\\"]\\n"\n', 'x:HL["/a.css","style"]\n'];
	for (const other of others) expect(withoutNothing(rows(other))).toBe(rows(other));
});

const script = (at: number, address: string) => ["$", "script", `script-${at}`, { src: address, async: true }];
const sheet = (at: number, address: string) => [
	"$",
	"link",
	`${at}`,
	{ rel: "stylesheet", href: address, precedence: "next" },
];
const withHead = (value: unknown) =>
	`<head><link rel="stylesheet" href="/a.css"/><script src="/b.js" async=""></script></head>${pushed(value)}`;

test.each([
	[
		[[sheet(0, "/a.css"), script(0, "/b.js"), script(1, "/b.js")], "$Lc"],
		[[], "$Lc"],
	],
	[
		["x", script(0, "/b.js"), sheet(1, "/a.css"), ["y"], script(2, "/b.js")],
		["x", ["y"]],
	],
	[[sheet(0, "/a.css"), "$L1"], ["$L1"]],
])("withoutNothing(page) leaves out the elements that load what its head loads: %j", (list, rest) => {
	expect(withoutNothing(withHead(list))).toBe(withHead(rest));
});

test("withoutNothing(page) keeps elements that load what the head does not, and other links and scripts", () => {
	const kept = [
		script(0, "/c.js"),
		sheet(0, "/c.css"),
		["$", "script", null, { src: "/b.js" }],
		["$", "link", "3", { rel: "manifest", href: "/a.css" }],
		JSON.stringify(script(0, "/b.js")),
	];
	expect(withoutNothing(withHead(kept))).toBe(withHead(kept));
});
