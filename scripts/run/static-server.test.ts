import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "./port.mjs";
import { closeServer, staticServer } from "./static-server.mjs";

const files = {
	"index.html": "<h1>home</h1>",
	"404.html": "<h1>lost</h1>",
	"d/one/index.html": "<h1>one</h1>",
	"d/one/events.ics": "BEGIN:VCALENDAR",
	"d/one/sources.csl.json": "[]",
	"schema/dossier-1.json": "{}",
	"app.webmanifest": "{}",
	"_next/static/chunks/a.js": "1",
	"x.js": "long text",
	"x.js.br": "br",
	"x.js.gz": "gz",
};

let folder = "";
const servers: Server[] = [];
const ports: number[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "readout-"));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(folder, name, ".."), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	for (const basePath of ["", "/a/b"]) {
		const server = staticServer(folder, basePath);
		await listen(server, 0);
		const address = server.address();
		servers.push(server);
		ports.push(typeof address === "object" && address ? address.port : 0);
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
		["/d/one/", "text/html;charset=utf-8", "no-cache"],
		["/d/one/events.ics", "text/calendar; charset=utf-8", "no-cache"],
		["/d/one/sources.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "no-cache"],
		["/schema/dossier-1.json", "application/schema+json; charset=utf-8", "no-cache"],
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
		expect((await ask("/x.js", { "if-none-match": plain.header("etag") })).status).toBe(304);
	});
	it("gives the whole file whatever part is asked for", async () => {
		const { status, text } = await ask("/x.js", { range: "bytes=5-2" });
		expect([status, text]).toEqual([200, "long text"]);
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
	it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s with 405", async (method) => {
		const { status, header } = await ask("/", {}, method);
		expect([status, header("allow")]).toEqual([405, "GET, HEAD"]);
	});
	it.each(["/%", "/%zz", "/%c0%ae", "/%00", "/a%5cb", "/a\\b"])("answers 400 to %s", async (path) => {
		expect((await ask(path)).status).toBe(400);
	});
	it("never leaves the folder, however the path is written", async () => {
		const ups = ["..", "%2e%2e", ".%2e", "%2e.", "..;", "...."];
		const slashes = ["/", "//", "%2f", "%252f", "%5c", "/./"];
		const ends = ["etc/passwd", "package.json", "etc%2fpasswd", ".ssh/id_rsa"];
		for (const up of ups) {
			for (const slash of slashes) {
				for (const end of ends) {
					for (const depth of [1, 3, 8]) {
						const { status } = await ask(`/${(up + slash).repeat(depth)}${end}`);
						expect([400, 404]).toContain(status);
					}
				}
			}
		}
	});
	it("never sends to another host", async () => {
		for (const path of ["//example.org", "//example.org/", "/\\example.org", "//d/one"]) {
			const { status, header } = await ask(path);
			expect([status >= 400, header("location")]).toEqual([true, ""]);
		}
	});
	it("refuses an upgrade", async () => {
		const head = "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
		const answer = await new Promise<string>((resolve) => {
			let text = "";
			const socket = connect(ports[0] ?? 0, "127.0.0.1", () => socket.write(head));
			socket.on("data", (chunk) => (text += chunk)).on("close", () => resolve(text));
		});
		expect(answer).toMatch(/^HTTP\/1\.1 400 /);
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
