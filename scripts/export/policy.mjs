import { createHash } from "node:crypto";

/**
 * The Content Security Policy of a page, as one line. Every page of one export carries the same directives, for a soft
 * navigation keeps the policy of the first page; only the hashes differ. What a `<meta>` cannot carry (frame-ancestors)
 * is a header, see `headers.mjs`.
 * @param {readonly string[]} hashes `sha256-…` of each inline script of the page
 * @returns {string}
 */
export function pagePolicy(hashes) {
	const scripts = ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
	return [
		"default-src 'none'",
		`script-src ${scripts}`,
		"style-src 'self'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"object-src 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types default nextjs nextjs#bundler",
	].join("; ");
}

const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const SCRIPT = new RegExp(`<script\\b(${ATTRIBUTES})>([\\s\\S]*?)</script\\s*>`, "gi");
const DATA_BLOCK = /\btype\s*=\s*["']?(?!module\b|text\/javascript\b|application\/javascript\b)[a-z]/i;

/**
 * The hashes of a page's inline scripts, in page order and once each, as CSP level 3 counts them: SHA-256 over the UTF-8
 * text between the tags, line ends as the HTML parser leaves them. Blocks of data (`application/ld+json`) never run and
 * need none.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
	const hashes = new Set();
	for (const [, attributes = "", body = ""] of html.matchAll(SCRIPT)) {
		if (/\ssrc\s*=/i.test(attributes) || DATA_BLOCK.test(attributes)) continue;
		const text = body.replace(/\r\n?/g, "\n");
		hashes.add(`sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`);
	}
	return [...hashes];
}

/**
 * The page with its policy and the Trusted Types script as the first things in `<head>`, after the character set only,
 * which browsers look for in the first 1,024 bytes. Throws when the page has no head or already has a policy.
 * @param {string} html
 * @param {string} basePath "" or "/a/b"
 * @returns {string}
 */
export function withPolicy(html, basePath) {
	if (/http-equiv="Content-Security-Policy"/i.test(html)) throw new Error("the page already has a policy");
	const head = html.match(/<head[^>]*>(?:<meta charset="utf-8"\s*\/?>)?/i);
	if (head?.index === undefined) throw new Error("the page has no <head>");
	const policy = pagePolicy(inlineScriptHashes(html));
	const at = head.index + head[0].length;
	return (
		html.slice(0, at) +
		`<meta http-equiv="Content-Security-Policy" content="${policy}"/>` +
		`<script src="${basePath}/trusted-types.js"></script>` +
		html.slice(at)
	);
}

const TAG = new RegExp(`<([a-z][a-z0-9-]*)\\b(${ATTRIBUTES})>`, "gi");

/**
 * The tags that the policy would block: a `style` attribute, an `on…` handler, a `<style>` element. Each as it stands in
 * the page, cut to 120 characters; an empty list when the page is sound.
 * @param {string} html
 * @returns {string[]}
 */
export function blockedTags(html) {
	const markup = html.replace(SCRIPT, "");
	const blocked = [];
	for (const [tag, name = "", attributes = ""] of markup.matchAll(TAG)) {
		const bare = attributes.replace(/"[^"]*"|'[^']*'/g, '""');
		if (name.toLowerCase() === "style" || /\s(?:style|on[a-z]+)\s*=/i.test(bare)) blocked.push(tag.slice(0, 120));
	}
	return blocked;
}
