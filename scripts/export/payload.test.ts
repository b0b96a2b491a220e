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
