import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { finishExport } from "./finish.mjs";
import { withOwnHead } from "./page-head.mjs";
import { canonicalOf, sitemap } from "./sitemap.mjs";

describe("canonicalOf", () => {
	it("finds a page's canonical address as it stands, or nothing", () => {
		expect(canonicalOf('<head><link rel="canonical" href="https://example.org/a/?x=1&amp;y=2"/></head>')).toBe(
			"https://example.org/a/?x=1&amp;y=2",
		);
		expect(canonicalOf("<head></head>")).toBeUndefined();
	});
});

describe("sitemap", () => {
	it("is XML that names each address once, in order", () => {
		const text = sitemap(["https://example.org/b/", "https://example.org/a/?x&amp;y", "https://example.org/b/"]);
		const found: string[] = [];
		const parser = new SaxesParser({ xmlns: true });
		parser.on("error", (error) => {
			throw error;
		});
		parser.on("text", (part) => {
			if (part.trim() !== "") found.push(part);
		});
		parser.write(text).close();
		expect(found).toEqual(["https://example.org/a/?x&y", "https://example.org/b/"]);
	});
});

describe("withOwnHead", () => {
	it("moves what is drawn for the head to its end; a page without any stays", () => {
		const own = '<meta property="og:title" content="$&amp;"/><script type="application/ld+json">{"a":"$1"}</script>';
		expect(withOwnHead(`<html><head></head><body><p>x</p><template data-head="">${own}</template></body></html>`)).toBe(
			`<html><head>${own}</head><body><p>x</p></body></html>`,
		);
		expect(withOwnHead("<head></head>")).toBe("<head></head>");
	});
});

describe("finishExport", () => {
	const page = '<html><head><link rel="canonical" href="https://example.org/"/></head><body></body></html>';

	async function finished(siteUrl: string, basePath: string): Promise<readonly (string | null)[]> {
		const folder = mkdtempSync(join(tmpdir(), "readout-"));
		try {
			writeFileSync(join(folder, "index.html"), page);
			expect(await finishExport(folder, { siteUrl, basePath, worker: "", compress: false })).toEqual([]);
			return ["sitemap.xml", "robots.txt"].map((name) => {
				try {
					return readFileSync(join(folder, name), "utf8");
				} catch {
					return null;
				}
			});
		} finally {
			rmSync(folder, { recursive: true });
		}
	}

	it("writes a sitemap where the site's address is known, robots.txt at an origin's root only", async () => {
		expect(await finished("", "")).toEqual([null, null]);
		expect(await finished("https://example.org", "")).toEqual([
			sitemap(["https://example.org/"]),
			"User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
		]);
		expect((await finished("https://example.org", "/a/b"))[1]).toBeNull();
	});
});
