import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { Agent, createServer, get, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { exchange, open, startServer, writeExport } from "./export-fixture";
import { ROOT } from "./settings.mjs";
import { closeServer, staticServer } from "./static-server.mjs";

let folder = "";
let server: Server;
let port = 0;

beforeAll(async () => {
	folder = writeExport();
	server = staticServer(folder, "", { headersTimeout: 3_000, requestTimeout: 3_500, connectionsCheckingInterval: 100 });
	port = await startServer(server);
});

afterAll(async () => {
	await closeServer(server, 100);
	rmSync(folder, { recursive: true });
});

// Whatever a test sent: the next visitor is served.
afterEach(async () => {
	const answer = await exchange(port, "GET /d/one/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
	expect(answer).toContain("<h1>one</h1>");
});

const CLOSE = "Host: x\r\nConnection: close\r\n\r\n";
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);

async function statuses(requests: readonly string[]): Promise<number[]> {
	const found: number[] = [];
	for (let at = 0; at < requests.length; at += 50)
		found.push(...(await Promise.all(requests.slice(at, at + 50).map((each) => exchange(port, each)))).map(statusOf));
	return found;
}

describe("staticServer under hostile requests", () => {
	it("never leaves the folder: 3,000 spellings of a way up find nothing or are refused", async () => {
		const ups = ["..", "%2e%2e", ".%2e", "%2E.", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "%e0%80%ae.", "．．"];
		const slashes = ["/", "//", "%2f", "%5c", "%5C", "%255c", "\\", "/./", "%c0%af", "/%20/"];
		const ends = ["etc/passwd", "etc%2fpasswd", "package.json", ".ssh/id_rsa", "etc/passwd%00.html"];
		const paths = ups.flatMap((up) =>
			slashes.flatMap((slash) =>
				ends.flatMap((end) =>
					[1, 3, 8].flatMap((depth) => [
						`/${(up + slash).repeat(depth)}${end}`,
						`/d/one${slash}${(up + slash).repeat(depth)}${end}`,
					]),
				),
			),
		);
		const answers = await statuses(paths.map((path) => `GET ${path} HTTP/1.1\r\n${CLOSE}`));
		expect(paths).toHaveLength(3000);
		expect([...new Set(answers)].sort()).toEqual([400, 404]);
	}, 30_000);

	it("takes no other form of target than a path", async () => {
		const targets = [
			"http://example.org/",
			"http://x/d/one/",
			"//example.org/",
			"*",
			"example.org:80",
			"?",
			"#",
			"file:///etc/passwd",
		];
		const answers = await statuses(targets.map((target) => `GET ${target} HTTP/1.1\r\n${CLOSE}`));
		expect(answers.filter((status) => status !== 400 && status !== 404)).toEqual([]);
	});

	it("hands out no twin by its own name and no file that speaks to the host", async () => {
		const paths = ["/x.js.br", "/x.js.gz", "/_headers", "/vercel.json", "/.htaccess"];
		const answers = await statuses(paths.map((path) => `GET ${path} HTTP/1.1\r\n${CLOSE}`));
		expect(answers).toEqual([404, 404, 404, 404, 404]);
	});

	it("answers 431 to huge headers and addresses and 400 to what is no HTTP", async () => {
		const long = "x".repeat(100_000);
		const requests = [
			`GET / HTTP/1.1\r\nX-Long: ${long}\r\n${CLOSE}`,
			`GET /${long} HTTP/1.1\r\n${CLOSE}`,
			`GET / HTTP/1.1\r\n${"X-Many: 1\r\n".repeat(20_000)}${CLOSE}`,
			"\0\x01\x02\xff\r\n\r\n",
			"GET / HTTP/9.9\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: x\r\nBad Header\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: x\r\nX: a\rb\r\n\r\n",
			`GET / HTTP/1.1\r\n${"Connection: close\r\n\r\n"}`,
		];
		expect(await statuses(requests)).toEqual([431, 431, 431, 400, 400, 400, 400, 400]);
	});

	it("refuses every other method", async () => {
		const methods = ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"];
		const answers = await statuses(methods.map((method) => `${method} / HTTP/1.1\r\n${CLOSE}`));
		expect(answers).toEqual(methods.map(() => 405));
		const odd = await statuses([
			`NONSENSE / HTTP/1.1\r\n${CLOSE}`,
			`get / HTTP/1.1\r\n${CLOSE}`,
			`CONNECT x:1 HTTP/1.1\r\n${CLOSE}`,
		]);
		expect(odd.filter((status) => status !== 0 && status !== 400 && status !== 405)).toEqual([]);
	});

	it("ignores upgrades, ranges and expectations that it cannot meet, or says so", async () => {
		const ask = (lines: string) => exchange(port, `GET /x.js HTTP/1.1\r\n${lines}${CLOSE}`);
		expect(await ask("Upgrade: websocket\r\nConnection: Upgrade\r\n")).toContain("long text");
		expect(await ask("Upgrade: h2c\r\nHTTP2-Settings: x\r\n")).toContain("long text");
		for (const range of ["bytes=5-2", "bytes=-1", "bytes=0-0,2-3", "bytes=99999999999999999999-", "x", "bytes=-"])
			expect(await ask(`Range: ${range}\r\n`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\nlong text$/);
		expect(statusOf(await ask("Expect: nonsense\r\n"))).toBe(417);
		expect(await ask("Expect: 100-continue\r\n")).toContain("long text");
	});

	it("answers a request with a body and closes: what follows is never read as a second request", async () => {
		const smuggled = "GET /x.js HTTP/1.1\r\nHost: x\r\n\r\n";
		const requests = [
			`GET / HTTP/1.1\r\nHost: x\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
			`GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
			`GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${smuggled}`,
			`GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked, x\r\n\r\n${smuggled}`,
			`GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n${smuggled}`,
			`GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n${smuggled}`,
			`GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${smuggled}`,
		];
		for (const request of requests) expect(await exchange(port, request)).not.toContain("long text");
	});

	it("answers pipelined requests in their order", async () => {
		const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
		const answer = await exchange(port, `${get("/d/one/").repeat(200)}${get("/nowhere")}GET / HTTP/1.1\r\n${CLOSE}`);
		const order = [...answer.matchAll(/<h1>(\w+)<\/h1>/g)].map(([, name]) => name);
		expect(order).toEqual([...Array.from({ length: 200 }, () => "one"), "lost", "home"]);
	});

	it("survives readers that go away in the middle of an answer", async () => {
		for (let time = 0; time < 30; time++) {
			const socket = await open(port);
			socket.write(
				"GET /large.txt HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nUpgrade: x\r\nConnection: Upgrade\r\nHost: x\r\n\r\n",
			);
			await once(socket, "data");
			socket.resetAndDestroy();
		}
	});

	it("serves others while 400 sockets dawdle, and closes each of those in time", async () => {
		const slow = await Promise.all(Array.from({ length: 400 }, () => open(port)));
		const closed = slow.map((socket) => once(socket.resume(), "close"));
		for (const socket of slow) socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
		const drip = setInterval(() => {
			for (const socket of slow) if (socket.writable) socket.write("a");
		}, 100);
		const answer = await exchange(port, `GET /d/one/ HTTP/1.1\r\n${CLOSE}`);
		expect(answer).toContain("<h1>one</h1>");
		await Promise.all(closed);
		clearInterval(drip);
	}, 30_000);

	it("answers 404, and stands, when a file went away under it", async () => {
		const own = writeExport();
		const other = staticServer(own, "");
		const otherPort = await startServer(other);
		rmSync(own, { recursive: true });
		expect(statusOf(await exchange(otherPort, `GET /x.js HTTP/1.1\r\n${CLOSE}`))).toBe(404);
		await closeServer(other, 100);
	});
});

describe("scripts/serve.mjs", () => {
	it("lets answers finish on SIGTERM under load, and exits with 0", async () => {
		const free = createServer();
		const busy = await startServer(free);
		await closeServer(free);
		const child = spawn(process.execPath, [join(ROOT, "scripts/serve.mjs"), folder, String(busy)], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		await once(child.stdout, "data");
		const agent = new Agent({ keepAlive: true });
		// Twenty clients that ask again as soon as they are answered; how long each answer was, "cut" where it broke off.
		const ask = () =>
			new Promise<number | "cut" | "refused">((resolve) => {
				get({ host: "127.0.0.1", port: busy, path: "/large.txt", agent }, (res) => {
					let length = 0;
					res.on("data", (chunk) => (length += chunk.length));
					res.on("error", () => resolve("cut")).on("end", () => resolve(length));
				}).on("error", () => resolve("refused"));
			});
		const clients = Array.from({ length: 20 }, async () => {
			const lengths = new Set<number | "cut" | "refused">();
			while (!lengths.has("refused") && !lengths.has("cut")) lengths.add(await ask());
			return lengths;
		});
		await new Promise((resolve) => setTimeout(resolve, 300));
		const from = performance.now();
		child.kill("SIGTERM");
		const [code] = await once(child, "exit");
		expect([code, performance.now() - from < 10_000]).toEqual([0, true]);
		expect(new Set((await Promise.all(clients)).flatMap((lengths) => [...lengths]))).toEqual(
			new Set([4_000_000, "refused"]),
		);
	}, 20_000);
});
