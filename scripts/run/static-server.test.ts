import { rmSync } from "node:fs";
import { get, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, writeExport } from "./export-fixture";
import { closeServer, staticServer } from "./static-server.mjs";

let folder = "";
const servers: Server[] = [];
const ports: number[] = [];

beforeAll(async () => {
	folder = writeExport();
	for (const basePath of ["", "/a/b"]) {
		const server = staticServer(folder, basePath);
		servers.push(server);
		ports.push(await startServer(server));
	}
});

afterAll(async () => {
	await Promise.all(servers.map((server) => closeServer(server, 100)));
	rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as given, which `fetch` would tidy first. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", port = ports[0] ?? 0) {
	return new Promise<{ status: number; text: string; header: (name: string) => string }>((resolve, reject) => {
		get({ host: "127.0.0.1", port, path, headers, method }, (res) => {
			let text = "";
			res.on("data", (chunk) => (text += chunk));
			res.on("end", () =>
				resolve({ status: res.statusCode ?? 0, text, header: (name) => String(res.headers[name] ?? "") }),
			);
		}).on("error", reject);
	});
}

describe("staticServer(folder, basePath)", () => {
	it.each(["/", "/d/one/", "/x.js", "/schema/dossier-1.json", "/nowhere", "/%zz", "/d/one"])(
		"gives %s the one set of headers",
		async (path) => {
			const { header } = await ask(path);
			expect(header("content-security-policy")).toBe("frame-ancestors 'none'");
			expect(header("x-content-type-options")).toBe("nosniff");
			expect(header("referrer-policy")).toBe("no-referrer");
			expect(header("cross-origin-opener-policy")).toBe("same-origin");
			expect(header("cross-origin-resource-policy")).toBe("same-origin");
			expect(header("permissions-policy")).toContain("camera=()");
		},
	);
	it.each([
		["/d/one/", "text/html; charset=utf-8", "no-cache"],
		["/d/one/events.ics", "text/calendar; charset=utf-8", "no-cache"],
		["/d/one/sources.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "no-cache"],
		["/schema/dossier-1.json", "application/schema+json; charset=utf-8", "no-cache"],
		["/d/one/sources.bib", "application/x-bibtex; charset=utf-8", "no-cache"],
		["/d/one/sources.ris", "application/x-research-info-systems; charset=utf-8", "no-cache"],
		["/d/one/feed.xml", "application/atom+xml; charset=utf-8", "no-cache"],
		["/data/one.0123456789ab.json", "application/json; charset=utf-8", "public, max-age=31536000, immutable"],
		["/app.webmanifest", "application/manifest+json; charset=utf-8", "no-cache"],
		["/_next/static/chunks/a.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
	])("serves %s as %s, %s", async (path, type, kept) => {
		const { status, header } = await ask(path);
		expect([status, header("content-type"), header("cache-control")]).toEqual([200, type, kept]);
	});
	it("serves the smallest twin that the browser takes, and 304 for what it has", async () => {
		expect((await ask("/x.js", { "accept-encoding": "gzip, br" })).text).toBe("br");
		expect((await ask("/x.js", { "accept-encoding": "gzip" })).text).toBe("gz");
		const plain = await ask("/x.js");
		expect([plain.text, plain.header("vary")]).toEqual(["long text", "Accept-Encoding"]);
		const again = await ask("/x.js", { "if-none-match": plain.header("etag") });
		expect([again.status, again.text, again.header("vary"), again.header("etag")]).toEqual([
			304,
			"",
			"Accept-Encoding",
			plain.header("etag"),
		]);
		const other = { "if-none-match": plain.header("etag"), "accept-encoding": "br" };
		expect((await ask("/x.js", other)).status).toBe(200);
		expect((await ask("/x.js", { "accept-encoding": "br;q=0, gzip;q=0" })).text).toBe("long text");
	});
	it("answers 404 with the page for it, and HEAD without a body", async () => {
		expect(await ask("/nowhere")).toMatchObject({ status: 404, text: "<h1>lost</h1>" });
		expect(await ask("/nowhere", {}, "HEAD")).toMatchObject({ status: 404, text: "" });
		expect(await ask("/", {}, "HEAD")).toMatchObject({ status: 200, text: "" });
	});
	it("sends a folder's address to the one with the slash, with its query", async () => {
		const { status, header } = await ask("/d/one?tz=UTC");
		expect([status, header("location")]).toEqual([308, "/d/one/?tz=UTC"]);
	});
	it.each(["/%", "/%zz", "/%c0%ae", "/%00", "/a%5cb", "/a\\b"])("answers 400 to %s", async (path) => {
		expect((await ask(path)).status).toBe(400);
	});
	it("never sends to another host", async () => {
		for (const path of ["//example.org", "//example.org/", "/\\example.org", "//d/one"]) {
			const { status, header } = await ask(path);
			expect([status >= 400, header("location")]).toEqual([true, ""]);
		}
	});
	it("serves below its base path only", async () => {
		const below = (path: string) => ask(path, {}, "GET", ports[1]);
		expect(await below("/a/b/d/one/")).toMatchObject({ status: 200, text: "<h1>one</h1>" });
		expect((await below("/a/b?x=1")).header("location")).toBe("/a/b/?x=1");
		expect((await below("/a/b/d/one")).header("location")).toBe("/a/b/d/one/");
		expect((await below("/d/one/")).status).toBe(404);
		expect((await below("/a/bc/")).status).toBe(404);
	});
});
