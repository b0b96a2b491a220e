import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "./port.mjs";

const FILES = {
	"index.html": "<h1>home</h1>",
	"404.html": "<h1>lost</h1>",
	"d/one/index.html": "<h1>one</h1>",
	"d/one/events.ics": "BEGIN:VCALENDAR",
	"d/one/sources.csl.json": "[]",
	"d/one/sources.bib": "@misc{}",
	"d/one/sources.ris": "TY  - NEWS",
	"d/one/feed.xml": "<feed/>",
	"data/one.0123456789ab.json": "{}",
	"schema/dossier-1.json": "{}",
	"app.webmanifest": "{}",
	_headers: "/*",
	"vercel.json": "{}",
	".htaccess": "Header",
	"_next/static/chunks/a.js": "1",
	"x.js": "long text",
	"x.js.br": "br",
	"x.js.gz": "gz",
	"large.txt": "x".repeat(4_000_000),
};

/** A small export in a new folder of the system's own, to serve in tests. */
export function writeExport(): string {
	const folder = mkdtempSync(join(tmpdir(), "readout-"));
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(join(folder, name, ".."), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

/** Starts it at a free port, which is returned. */
export async function startServer(server: Server): Promise<number> {
	await listen(server, 0);
	const address = server.address();
	return typeof address === "object" && address ? address.port : 0;
}

/** All that the server sends back on one connection, as bytes in Latin 1; "" where it only closes. */
export function exchange(port: number, text: string, wait = 5_000): Promise<string> {
	return new Promise((resolve) => {
		let answer = "";
		const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
		socket.setTimeout(wait, () => socket.destroy());
		socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
		socket.on("error", () => {}).on("close", () => resolve(answer));
	});
}

/** An open connection that never fails the test by itself. */
export function open(port: number): Promise<Socket> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1", () => resolve(socket));
		socket.on("error", () => resolve(socket));
	});
}
