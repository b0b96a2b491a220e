import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlText } from "./html-text";

describe("htmlText", () => {
	it.each([
		["plain", "plain"],
		["a < b && c > d", "a < b && c > d"],
		["x <y> z", "x <y> z"],
		["<b>Bold</b> and <i>more</i>", "Bold and more"],
		["one<br>two<p>three</p>", "one\ntwo\nthree"],
		['<a href="https://e.org/a">Page</a>!', "Page (https://e.org/a)!"],
		["<a href=https://e.org>https://e.org</a>", "https://e.org"],
		['<a href="javascript:alert(1)">k</a>', "k (javascript:alert(1))"],
		["<script>alert(1)</script>after", "after"],
		["a<style>b{}</style>c", "ac"],
		["<script>never ends", ""],
		["&amp;&lt;&#39;&#x65e5;&nbsp;&unknown;", "&<'日\u00a0&unknown;"],
		["&amp;lt;b&amp;gt;", "&lt;b&gt;"],
		['<img src="https://t.example/p.gif" alt="A ship">', "A ship"],
		['<p title="a > b">x</p>', "x"],
		["<!-- gone --><!doctype html>x", "x"],
		["<IMG SRC=x onerror=alert(1)>y", "y"],
		["<a href=x", "<a href=x"],
	])("%j → %j", (html, plain) => {
		expect(htmlText(html).plain).toBe(plain);
	});
	it("names pictures and counts scripts", () => {
		expect(htmlText('<img src="https://t.example/p.gif"><script>x</script><b>y</b>')).toEqual({
			plain: "y",
			pictures: ["https://t.example/p.gif"],
			scripts: 1,
			tags: 4,
		});
	});
	it("leaves no tag of an element, whatever the text, and takes time in proportion to its length", () => {
		const piece = fc.constantFrom(
			"<",
			">",
			"a",
			"<b>",
			"</b",
			"<a href='",
			'"',
			"=",
			" ",
			"&lt;",
			"<script>",
			"</script>",
			"<!--",
			"-->",
			"img",
			"/",
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
				(html) => {
					const { plain } = htmlText(html);
					expect(plain.length).toBeLessThanOrEqual(html.length * 2);
					if (!html.includes("&")) expect(htmlText(plain).scripts === 0 || plain !== html).toBe(true);
				},
			),
		);
		for (const hostile of ["<a ", "<a =\"'>", "<!--", "<a href=x>", "&lt", "<script>", "</a>"]) {
			const start = performance.now();
			htmlText(hostile.repeat(1_000_000 / hostile.length));
			expect(performance.now() - start).toBeLessThan(5000);
		}
	});
});

describe("htmlText, well-formed alone", () => {
	it.each([
		["a<b>c", "a<b>c", 0],
		["x </i> y", "x </i> y", 0],
		["<b>bold</b> and <i>it", "bold and <i>it", 2],
		["one<br>two", "one\ntwo", 1],
		["<script>alert(1)</script>after", "after", 1],
	])("of %j makes %j", (html, plain, tags) => {
		expect(htmlText(html, true)).toMatchObject({ plain, tags });
	});
});
