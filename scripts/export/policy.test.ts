import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { blockedTags, inlineScriptHashes, pagePolicy, withPolicy } from "./policy.mjs";

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("inlineScriptHashes(html)", () => {
	it("gives the hash of the worked example in the CSP specification", () => {
		expect(inlineScriptHashes(`<script>alert('Hello, world.');</script>`)).toEqual([
			"sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=",
		]);
	});
	it("hashes each inline script once, in page order, and no script with an address", () => {
		const html = `<script src="/a.js" async=""></script><script id="b">b</script><script>a</script><script>b</script>`;
		expect(inlineScriptHashes(html)).toEqual([hashOf("b"), hashOf("a")]);
	});
	it("takes the text as the parser does: UTF-8, line ends as one sign, tags inside quotes", () => {
		expect(inlineScriptHashes("<script>'é'\r\n'日本'</script>")).toEqual([hashOf("'é'\n'日本'")]);
		expect(inlineScriptHashes(`<script data-a="1>0">x</script >`)).toEqual([hashOf("x")]);
		expect(inlineScriptHashes(`<script>"<b src=1>"</script>`)).toEqual([hashOf('"<b src=1>"')]);
	});
	it("leaves out blocks of data, which never run, but not modules", () => {
		const html = `<script type="application/ld+json">{}</script><script type="module">m</script>`;
		expect(inlineScriptHashes(html)).toEqual([hashOf("m")]);
	});
});

describe("pagePolicy(hashes)", () => {
	it("allows nothing by default and scripts by 'self' and hash only", () => {
		const policy = pagePolicy(["sha256-x="]);
		expect(policy.split("; ").slice(0, 2)).toEqual(["default-src 'none'", "script-src 'self' 'sha256-x='"]);
		expect(policy).not.toMatch(/unsafe|\*|https?:/);
		expect(policy).toContain("require-trusted-types-for 'script'");
	});
});

describe("withPolicy(html, basePath)", () => {
	const page = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/_next/x.js"></script></head><body><script>1</script></body></html>`;
	it("puts the policy and our first script before all else in the head, after the character set", () => {
		const start = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="`;
		const meta = `${pagePolicy([hashOf("1")])}"/>`;
		const script = `<script src="/a/b/trusted-types.js"></script><script src="/_next/x.js">`;
		expect(withPolicy(page, "/a/b").startsWith(start + meta + script)).toBe(true);
	});
	it("changes nothing else in the page", () => {
		const added = /<meta http-equiv.*?trusted-types\.js"><\/script>/;
		expect(withPolicy(page, "").replace(added, "")).toBe(page);
	});
	it("refuses a page without a head, and one that has its policy already", () => {
		expect(() => withPolicy("<p>x</p>", "")).toThrow("no <head>");
		expect(() => withPolicy(withPolicy(page, ""), "")).toThrow("already has a policy");
	});
});

describe("blockedTags(html)", () => {
	it("finds style attributes, handlers and style elements, as they stand", () => {
		const html = `<p class="a" style="color:red">x</p><svg onload='y'></svg><style>a{}</style>`;
		expect(blockedTags(html)).toEqual([`<p class="a" style="color:red">`, `<svg onload='y'>`, "<style>"]);
	});
	it("does not mistake text, values, data or scripts for them", () => {
		const sound =
			`<p title="a style=&quot;b&quot; onclick=c" data-style="d" class="on style">style="e"</p>` +
			`<script>"<p style='f'>"</script><meta name="x" content="y > z style='w'"/>`;
		expect(blockedTags(sound)).toEqual([]);
	});
});
