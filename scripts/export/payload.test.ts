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
