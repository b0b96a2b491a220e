import { readdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { join, relative } from "node:path";
import { pipeline } from "node:stream";
import { encodingFor, isKnown } from "./negotiation.mjs";

/** @typedef {import("./negotiation.mjs").Encoding} Encoding */
/** @typedef {{ readonly file: string, readonly twins: readonly Encoding[] }} Entry */

const ENDS = /** @type {const} */ ({ br: ".br", gzip: ".gz", identity: "" });

/**
 * The files of an export by their address below the base path, read from the disk once; a page stands under its folder.
 * What no browser asks for (compressed twins by their own names, files that speak to the host) has no address.
 * @param {string} folder the export
 * @returns {ReadonlyMap<string, Entry>} such as "/dossiers/" → its index.html and the encodings that stand beside it
 */
export function exportFiles(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
	const names = new Set(files);
	const addressed = files
		.map((file) => ({ file, address: `/${relative(folder, file).replaceAll("\\", "/")}` }))
		.filter(({ address }) => !/\.(?:br|gz)$|\/\.|^\/(?:_headers|vercel\.json)$/.test(address));
	return new Map(
		addressed.map(({ file, address }) => {
			const twins = /** @type {const} */ (["br", "gzip"]).filter((encoding) => names.has(file + ENDS[encoding]));
			return [address.replace(/\/index\.html$/, "/"), { file, twins }];
		}),
	);
}

/**
 * Answers with a file: the twin that the browser prefers, 304 where it has it already. The length is that of the file as
 * opened, for a build may put a new export in place while this one is served.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {Entry} entry
 * @param {Readonly<Record<string, string>>} headers
 * @returns {Promise<boolean>} false when the file is gone; nothing is sent then
 */
export async function sendFile(req, res, entry, headers) {
	const encoding = encodingFor(req.headers["accept-encoding"], entry.twins);
	const handle = await open(entry.file + ENDS[encoding]).catch(() => undefined);
	if (!handle) return false;
	const { size, mtimeMs } = await handle.stat();
	const tag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}-${encoding}"`;
	const known = isKnown(req.headers["if-none-match"], tag);
	res.writeHead(known ? 304 : 200, {
		...headers,
		ETag: tag,
		Vary: "Accept-Encoding",
		...(!known && { "Content-Length": size }),
		...(!known && encoding !== "identity" && { "Content-Encoding": encoding }),
	});
	if (known || req.method === "HEAD") {
		res.end();
		await handle.close();
		return true;
	}
	// An answer that breaks off ends its connection; there is nobody left to tell.
	pipeline(handle.createReadStream(), res, () => {});
	return true;
}
