import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Where the fixtures' export stands unless BASE_PATH says otherwise: below the root of its host, so that their tests walk
 * a site under a base path without a build of their own.
 */
export const FIXTURES_BASE_PATH = "/a/b";

/** A setting that a person gave and that cannot be used; its message is a whole sentence for that person. */
export class SettingError extends Error {}

/**
 * What the environment asks of a build, checked and in one spelling.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ siteUrl: string, basePath: string, dossiers: "" | "fixtures", worker: "" | "none" }} `siteUrl` is "" or an
 * origin without a final slash; `basePath` is "" or like "/a/b"; `worker` "none" removes the service worker from browsers
 * @throws {SettingError}
 */
export function readSettings(env) {
	const dossiers = dossiersOf(env.DOSSIERS);
	const basePath = env.BASE_PATH ?? (dossiers === "fixtures" ? FIXTURES_BASE_PATH : "");
	return {
		siteUrl: siteUrlOf(env.SITE_URL),
		basePath: basePathOf(basePath),
		dossiers,
		worker: workerOf(env.READOUT_NO_WORKER),
	};
}

/** @param {string | undefined} given */
function siteUrlOf(given = "") {
	const text = given.trim();
	if (text === "") return "";
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
		throw new SettingError("SITE_URL must be an origin such as https://example.org.");
	}
	if (url.pathname !== "/" || url.search || url.hash) {
		throw new SettingError("SITE_URL is the origin alone, such as https://example.org; a path belongs in BASE_PATH.");
	}
	return url.origin;
}

/** @param {string | undefined} given */
function basePathOf(given = "") {
	const text = given.trim().replace(/^\/|\/$/g, "");
	if (text === "") return "";
	const segments = text.split("/");
	if (!segments.every((segment) => /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(segment))) {
		throw new SettingError(
			"BASE_PATH must be a path such as /readout or /a/b, of letters, digits and the signs - _ . ~ only.",
		);
	}
	return `/${segments.join("/")}`;
}

/** @param {string | undefined} given @returns {"" | "fixtures"} */
function dossiersOf(given = "") {
	if (given === "" || given === "fixtures") return given;
	throw new SettingError('DOSSIERS may only be "fixtures" (the invented dossiers of the tests), or not be set.');
}

/** @param {string | undefined} given @returns {"" | "none"} */
function workerOf(given = "") {
	if (given === "" || given === "1") return given === "" ? "" : "none";
	throw new SettingError("READOUT_NO_WORKER may only be 1 (no service worker), or not be set.");
}

/**
 * The port that a person asked for by PORT.
 * @param {string | undefined} given
 * @returns {number | undefined} undefined when none was asked for
 * @throws {SettingError}
 */
export function readPort(given = "") {
	const text = given.trim();
	if (text === "") return undefined;
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (port >= 1 && port <= 65535) return port;
	throw new SettingError("PORT must be a whole number from 1 to 65535.");
}
