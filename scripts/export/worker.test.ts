import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptAddress, workerText, writeWorker } from "./worker.mjs";
import { type Browser, browserWith, startWorker } from "./worker-fixture";

const CODE = readFileSync(new URL("offline-worker.js", import.meta.url), "utf8");
const REMOVER = readFileSync(new URL("no-worker.js", import.meta.url), "utf8");

const SITE = { "": "home", "404.html": "lost", "d/one/": "one", "_next/static/a.js": "a", "d/one/events.csv": "1" };
const textOf = (files: Readonly<Record<string, string>>) =>
	workerText(new Map(Object.entries(files).map(([address, text]) => [address, Buffer.from(text)])), CODE);

/** The names of the caches of some versions at the root of a host. */
const versionsOf = (...versions: readonly Readonly<Record<string, string>>[]) =>
	versions.map((files) => `readout / ${/"version":"(\w+)"/.exec(textOf(files))?.[1]}`);

/** A browser that has visited an export below a base path once. */
async function visited(base: string, files: Readonly<Record<string, string>> = SITE): Promise<Browser> {
	const browser = browserWith(`https://example.org${base}/`, files);
	await startWorker(browser, textOf(files));
	return browser;
}

describe("keptAddress(file)", () => {
	it.each([
		["index.html", ""],
		["dossiers/d/index.html", "dossiers/d/"],
		["404.html", "404.html"],
		["_next/static/chunks/a.js", "_next/static/chunks/a.js"],
		["_next/static/media/a.woff2", "_next/static/media/a.woff2"],
		["data/d.0123456789ab.json", "data/d.0123456789ab.json"],
		["dossiers/d/sources.csl.json", "dossiers/d/sources.csl.json"],
		["trusted-types.js", "trusted-types.js"],
		["manifest.webmanifest", "manifest.webmanifest"],
		["icon-192.png", "icon-192.png"],
	])("keeps %s as %j", (file, address) => {
		expect(keptAddress(file)).toBe(address);
	});
	it.each([
		...["dossiers/d/og.png", "dossiers/d/index.txt", "dossiers/d/__next.$d$dossier.__PAGE__.txt", "theme.js.br"],
		...["theme.js.gz", "sw.js", "_headers", "vercel.json", ".htaccess", ".nojekyll", "robots.txt", "sitemap.xml"],
		...["404/index.html", "_not-found/index.html", "screenshot.png"],
	])("keeps no %s", (file) => {
		expect(keptAddress(file)).toBeUndefined();
	});
});

describe("workerText(files, code)", () => {
	it("is the same for the same files in any order, and another version for any other content, name or code", () => {
		const [one, two] = [Buffer.from("1"), Buffer.from("2")];
		const text = (files: readonly (readonly [string, Uint8Array])[], code = "") => workerText(new Map(files), code);
		const first = text([["a", one], ["b", two]]); // biome-ignore format: pairs
		expect(text([["b", two], ["a", one]])).toBe(first); // biome-ignore format: pairs
		const versions = [
			first,
			text([["a", one], ["b", one]]), // biome-ignore format: pairs
			text([["a", one], ["c", two]]), // biome-ignore format: pairs
			text([["a", one], ["b", two]], "//"), // biome-ignore format: pairs
		].map((each) => /"version":"([0-9a-f]{16})"/.exec(each)?.[1]);
		expect(new Set(versions).size).toBe(4);
	});
	it("names each file with its hash", () => {
		const hash = createHash("sha256").update("1").digest("base64");
		expect(workerText(new Map([["d/", Buffer.from("1")]]), "")).toContain(`"files":{"d/":"sha256-${hash}"}`);
	});
});

describe("writeWorker(folder, files, how)", () => {
	it("writes what keeps the files of a folder, or what removes it", async () => {
		const folder = mkdtempSync(join(tmpdir(), "readout-"));
		mkdirSync(join(folder, "d"));
		const files = ["index.html", "d/index.html", "d/og.png"].map((name) => join(folder, name));
		for (const file of files) writeFileSync(file, file.slice(folder.length));
		const written = await writeWorker(folder, files, { worker: "" });
		const expected = new Map([["", "/index.html"], ["d/", "/d/index.html"]].map(([address = "", text = ""]) => [address, Buffer.from(text)])); // biome-ignore format: pairs
		expect([written, readFileSync(written, "utf8")]).toEqual([join(folder, "sw.js"), workerText(expected, CODE)]);
		await writeWorker(folder, files, { worker: "none" });
		expect(readFileSync(written, "utf8")).toBe(REMOVER);
		rmSync(folder, { recursive: true });
	});
});

describe.each(["", "/a/b"])("the worker below %j, the network gone", (base) => {
	const at = (path: string) => `https://example.org${base}/${path}`;

	it("answers with the files of the export, pages whatever their query says", async () => {
		const browser = await visited(base);
		browser.network.clear();
		expect(await browser.opens(at("d/one/?asof=2024-04-05&tz=UTC"))).toEqual([200, "one"]);
		expect(await browser.opens(at(""))).toEqual([200, "home"]);
		expect(await browser.asks(at("_next/static/a.js"))).toEqual([200, "a"]);
		expect(await browser.asks(at("d/one/events.csv"))).toEqual([200, "1"]);
	});
	it("sends an address without its final slash there, with its query", async () => {
		const browser = await visited(base);
		browser.network.clear();
		expect(await browser.opens(at("d/one?tz=UTC"))).toEqual([302, at("d/one/?tz=UTC")]);
	});
	it("says of an unknown address what the export says", async () => {
		const browser = await visited(base);
		browser.network.clear();
		expect(await browser.opens(at("nowhere/"))).toEqual([404, "lost"]);
		expect(await browser.opens(at("%zz"))).toEqual([404, "lost"]);
	});
	it("leaves alone what is none of its files: other methods, queries, places, hosts", async () => {
		const browser = await visited(base);
		expect(await browser.asks(at("d/one/events.csv?x=1"))).toBe("left alone");
		expect(await browser.asks(at("d/one/og.png"))).toBe("left alone");
		expect(await browser.asks(at("d/one/"), "POST")).toBe("left alone");
		expect(await browser.asks("https://example.com/d/one/")).toBe("left alone");
		if (base !== "") expect(await browser.opens("https://example.org/d/one/")).toBe("left alone");
	});
	it("keeps nothing but the list and the mark of a version in use", async () => {
		const browser = await visited(base);
		await browser.opens(at("?tz=UTC"));
		const [kept] = [...browser.caches.values()];
		expect([...(kept?.keys() ?? [])].sort()).toEqual([...Object.keys(SITE).map(at), at("?used")].sort());
	});
});

describe("the worker, when it is installed", () => {
	it("refuses all where one file is not the one that was built, and keeps nothing of it", async () => {
		const browser = browserWith("https://example.org/", { ...SITE, "_next/static/a.js": "evil" });
		await expect(startWorker(browser, textOf(SITE))).rejects.toThrow("integrity");
		expect([...browser.caches.keys()]).toEqual([]);
	});
	it("refuses all where one file is missing", async () => {
		const { "d/one/": _, ...rest } = SITE;
		const browser = browserWith("https://example.org/", rest);
		await expect(startWorker(browser, textOf(SITE))).rejects.toThrow("404");
	});
	it("waits until it is told to go on, in just that word", async () => {
		const browser = await visited("");
		const worker = await startWorker(browser, textOf(SITE));
		expect(worker.skipped()).toBe(0);
		worker.tell({ skip: true });
		worker.tell("Skip");
		expect(worker.skipped()).toBe(0);
		worker.tell("skip");
		expect(worker.skipped()).toBe(1);
	});
});

describe("the worker of a new version", () => {
	const NEXT = { ...SITE, "": "new home", "_next/static/b.js": "b" };
	const { "_next/static/a.js": _, ...B } = NEXT;
	const C = { ...B, "": "newest home" };

	it("answers a page of the old one with the old one's files, and anybody with its own pages", async () => {
		const browser = await visited("");
		browser.pages = 1;
		for (const address of Object.keys(SITE)) browser.network.delete(`https://example.org/${address}`);
		browser.put(B);
		await startWorker(browser, textOf(B));
		browser.network.clear();
		expect(await browser.asks("https://example.org/_next/static/a.js")).toEqual([200, "a"]);
		expect(await browser.asks("https://example.org/_next/static/b.js")).toEqual([200, "b"]);
		expect(await browser.opens("https://example.org/")).toEqual([200, "new home"]);
	});
	it("keeps the last version in use while a page is open, and none when none is", async () => {
		const browser = await visited("");
		browser.pages = 1;
		browser.put(B);
		await startWorker(browser, textOf(B));
		browser.put(C);
		const last = await startWorker(browser, textOf(C));
		const versions = [...browser.caches.keys()];
		expect(versions.map((name) => versionsOf(B, C).indexOf(name))).toEqual([0, 1]);
		browser.pages = 0;
		await last.activate();
		expect([...browser.caches.keys()]).toEqual(versions.slice(1));
	});
	it("passes over a version that never came into use", async () => {
		const browser = await visited("");
		browser.pages = 1;
		browser.put(B);
		await startWorker(browser, textOf(B), { activates: false });
		browser.put(C);
		await startWorker(browser, textOf(C));
		expect(browser.caches.size).toBe(2);
		expect(await browser.asks("https://example.org/_next/static/a.js")).toEqual([200, "a"]);
	});
	it("leaves the caches of its neighbours on the host", async () => {
		const browser = await visited("");
		browser.caches.set("readout /a/b/ 0123456789abcdef", new Map());
		browser.put(B);
		await startWorker(browser, textOf(B));
		expect([...browser.caches.keys()]).toContain("readout /a/b/ 0123456789abcdef");
	});
});

describe("the worker that removes", () => {
	it("goes on at once, deletes every cache of ours and takes itself away", async () => {
		const browser = await visited("");
		browser.caches.set("another's", new Map());
		const remover = await startWorker(browser, REMOVER);
		expect([remover.skipped(), [...browser.caches.keys()], browser.registered]).toEqual([1, ["another's"], false]);
	});
});
