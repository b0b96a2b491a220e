import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import sirv from "sirv";
import { cacheControl, contentType, SECURITY_HEADERS } from "../export/headers.mjs";

/**
 * A server for an export: GET and HEAD only, from a list of files read once, so that no request reaches the disk by a
 * path of its own choosing. It is not listening yet.
 * @param {string} folder the export
 * @param {string} basePath "" or "/a/b"
 * @returns {import("node:http").Server}
 */
export function staticServer(folder, basePath) {
	const send = sirv(folder, { etag: true, gzip: true, brotli: true, extensions: ["html"] });
	const folders = foldersWithPage(folder);
	const notFound = readFileSync(join(folder, "404.html"));

	const server = createServer(
		{ requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
		(req, res) => {
			for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
			const path = pathOf(req.url);
			if (req.method !== "GET" && req.method !== "HEAD") {
				res.setHeader("Allow", "GET, HEAD");
				return say(res, 405, "Only GET and HEAD are answered here.", true);
			}
			if (path === undefined) return say(res, 400, "The address cannot be read.");
			const query = (req.url ?? "").slice((req.url ?? "").split("?", 1)[0]?.length);
			if (path === basePath && basePath !== "") return goTo(res, `${basePath}/${query}`);
			if (!path.startsWith(`${basePath}/`)) return missing(req, res);
			const below = path.slice(basePath.length);
			if (folders.has(`${below}/`)) return goTo(res, `${basePath}${encodeURI(below)}/${query}`);
			// Parts of files are never asked for; sirv's reading of ranges is lenient enough to throw.
			delete req.headers.range;
			req.url = encodeURI(below);
			res.setHeader("Cache-Control", cacheControl(below));
			const type = contentType(below);
			if (type) res.setHeader("Content-Type", type);
			if (below.startsWith("/schema/")) res.setHeader("Access-Control-Allow-Origin", "*");
			send(req, res, () => missing(req, res));
		},
	);

	server.on("upgrade", (_req, socket) => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
	return server;

	/** @param {import("node:http").IncomingMessage} req @param {import("node:http").ServerResponse} res */
	function missing(req, res) {
		res.writeHead(404, {
			"Content-Type": "text/html; charset=utf-8",
			"Content-Length": notFound.length,
			"Cache-Control": "no-cache",
		});
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

/** @param {import("node:http").ServerResponse} res @param {string} place */
function goTo(res, place) {
	res.writeHead(308, { Location: place, "Cache-Control": "no-cache", "Content-Length": 0 });
	res.end();
}

/** @param {import("node:http").ServerResponse} res @param {number} status @param {string} words @param {boolean} [close] */
function say(res, status, words, close = false) {
	if (close) res.setHeader("Connection", "close");
	res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
	res.end(`${words}\n`);
}

/** The folders that are pages, such as "/dossiers/". @param {string} folder */
function foldersWithPage(folder) {
	const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
		(entry) => entry.name === "index.html",
	);
	return new Set(
		pages
			.map((page) => `/${relative(folder, page.parentPath ?? page.path).replaceAll("\\", "/")}/`)
			.filter((p) => p !== "//"),
	);
}

/**
 * Stops taking connections and lets answers under way finish, for at most `patience` milliseconds.
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
export function closeServer(server, patience = 10_000) {
	return new Promise((resolve) => {
		const force = setTimeout(() => server.closeAllConnections(), patience);
		server.close(() => {
			clearTimeout(force);
			resolve();
		});
		server.closeIdleConnections();
	});
}
