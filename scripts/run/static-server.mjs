import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { headersOf, SECURITY_HEADERS } from "../export/headers.mjs";
import { exportFiles, sendFile } from "./export-files.mjs";

/** Milliseconds. Node looks for slow connections each `connectionsCheckingInterval`; `timeout` ends idle ones. */
const LIMITS = {
	headersTimeout: 10_000,
	requestTimeout: 15_000,
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 1_000,
};
const IDLE = 30_000;

/**
 * A server for an export: GET and HEAD only, from a list of files read once, so that no request reaches the disk by a
 * path of its own choosing. It is not listening yet. Ranges, upgrades and bodies are ignored, as RFC 9110 lets a server
 * do (§14.2, §7.8, §9.3.1); what Node's parser refuses, it answers itself (400, 408, 417, 431) and closes.
 * @param {string} folder the export
 * @param {string} basePath "" or "/a/b"
 * @param {Partial<typeof LIMITS>} [limits]
 * @returns {import("node:http").Server}
 */
export function staticServer(folder, basePath, limits = {}) {
	const files = exportFiles(folder);
	const notFound = readFileSync(join(folder, "404.html"));
	const server = createServer({ ...LIMITS, ...limits }, async (req, res) => {
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
		// A server that is closing takes no further request on a connection, nor one that sent a body nobody reads.
		if (!server.listening || hasBody(req)) res.setHeader("Connection", "close");
		const path = pathOf(req.url);
		if (req.method !== "GET" && req.method !== "HEAD") return refuse(res, 405, "Only GET and HEAD are answered here.");
		if (path === undefined) return refuse(res, 400, "The address cannot be read.");
		if (!`${path}/`.startsWith(`${basePath}/`)) return missing(req, res);
		const below = path.slice(basePath.length);
		if (!below.endsWith("/") && files.has(`${below}/`)) {
			const query = (req.url ?? "").replace(/^[^?]*/, "");
			return goTo(res, `${basePath}${encodeURI(below)}/${query}`);
		}
		const entry = files.get(below);
		if (!entry) return missing(req, res);
		if (!(await sendFile(req, res, entry, headersOf(below)))) missing(req, res);
	});
	server.setTimeout(IDLE);
	return server;

	/** @param {import("node:http").IncomingMessage} req @param {import("node:http").ServerResponse} res */
	function missing(req, res) {
		res.writeHead(404, { ...headersOf("/404.html"), "Content-Length": notFound.length });
		res.end(req.method === "HEAD" ? undefined : notFound);
	}
}

/**
 * The decoded path of a request, or undefined where it is malformed: a broken escape, a NUL, a backslash, no slash first.
 * @param {string | undefined} url
 */
function pathOf(url = "") {
	const raw = url.split("?", 1)[0] ?? "";
	if (!raw.startsWith("/")) return undefined;
	try {
		const path = decodeURIComponent(raw);
		return /[\0\\]/.test(path) ? undefined : path;
	} catch {
		return undefined;
	}
}

/** @param {import("node:http").IncomingMessage} req */
function hasBody({ headers }) {
	return "transfer-encoding" in headers || (headers["content-length"] ?? "0") !== "0";
}

/** @param {import("node:http").ServerResponse} res @param {string} place */
function goTo(res, place) {
	res.writeHead(308, { Location: place, "Cache-Control": "no-cache", "Content-Length": 0 });
	res.end();
}

/** @param {import("node:http").ServerResponse} res @param {400 | 405} status @param {string} words */
function refuse(res, status, words) {
	if (status === 405) res.setHeader("Allow", "GET, HEAD");
	res.writeHead(status, {
		"Content-Type": "text/plain; charset=utf-8",
		"Cache-Control": "no-store",
		Connection: "close",
	});
	res.end(`${words}\n`);
}

/**
 * Stops taking connections and lets answers under way finish, for at most `patience` milliseconds.
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
export function closeServer(server, patience = 8_000) {
	return new Promise((resolve) => {
		const force = setTimeout(() => server.closeAllConnections(), patience);
		server.close(() => {
			clearTimeout(force);
			resolve();
		});
		server.closeIdleConnections();
	});
}
