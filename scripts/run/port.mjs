import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./settings.mjs";

const FIRST = 3000;
const TRIES = 50;
const FILE = join(ROOT, ".readout", "port");

/** The port that an earlier start found, else 3000. @param {string} [file] */
export function rememberedPort(file = FILE) {
	try {
		const port = Number(readFileSync(file, "utf8").trim());
		return Number.isInteger(port) && port >= 1024 && port <= 65535 ? port : FIRST;
	} catch {
		return FIRST;
	}
}

/** @param {number} port @param {string} [file] */
export function rememberPort(port, file = FILE) {
	mkdirSync(join(file, ".."), { recursive: true });
	writeFileSync(file, `${port}\n`);
}

/**
 * Listens on 127.0.0.1 at `port`.
 * @param {import("node:net").Server} server
 * @param {number} port
 * @returns {Promise<"" | string>} "" when it listens, else the system's error code, such as "EADDRINUSE"
 */
export function listen(server, port) {
	return new Promise((resolve) => {
		const refused = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message);
		server.once("error", refused);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", refused);
			resolve("");
		});
	});
}

/**
 * Listens at `wanted` or, where that is taken, at the next free port after it.
 * @param {import("node:net").Server} server
 * @param {number} wanted
 * @returns {Promise<number | undefined>} the port; undefined when none of the next fifty is free
 */
export async function listenFrom(server, wanted) {
	for (let port = wanted; port < Math.min(wanted + TRIES, 65536); port++) {
		if ((await listen(server, port)) === "") return port;
	}
	return undefined;
}
