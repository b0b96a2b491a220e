import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckContext } from "../../lib/dossier/checks/finding";
import { textOfBytes } from "../../lib/dossier/file-text";
import { SettingError } from "../run/settings.mjs";
import { parseAnchorIndex } from "./parse-anchor-index";

type SourceText = { readonly text: string; readonly sha256: string };
type SourceTexts = ReadonlyMap<string, SourceText>;

/**
 * What a check may look at beside the file: the texts in `READOUT_SOURCE_DIR` (`<source id>.txt`), and the committed
 * anchor index of the dossier, `data/anchors/<dossier id>.json`.
 */
export function contextFor(fileText: string, texts: SourceTexts): CheckContext {
	const index = indexFile(fileText);
	const anchorIndex = index === null ? null : parseAnchorIndex(JSON.parse(readFileSync(index, "utf8")));
	return { sourceTexts: texts, sha256, ...(anchorIndex !== null && { anchorIndex }) };
}

export function sha256(content: string | Buffer): string {
	return createHash("sha256").update(content).digest("hex");
}

export function anchorIndexPath(dossierId: string): string {
	return join(process.cwd(), "data", "anchors", `${dossierId}.json`);
}

/** The id is read without parsing the whole file, which may be broken; a slug holds nothing that leaves the folder. */
function indexFile(fileText: string): string | null {
	const id = /"id"\s*:\s*"([a-z0-9-]{1,80})"/.exec(fileText)?.[1];
	if (id === undefined) return null;
	const path = anchorIndexPath(id);
	return existsSync(path) ? path : null;
}

/**
 * The texts of `READOUT_SOURCE_DIR` by source id; none where it is not set.
 * @throws SettingError where it is no folder that can be read, or holds a text that cannot be.
 */
export function sourceTexts(): SourceTexts {
	const folder = process.env.READOUT_SOURCE_DIR;
	if (folder === undefined || folder === "") return new Map();
	const names = filesIn(folder).filter((name) => name.endsWith(".txt"));
	return new Map(names.map((name) => [name.slice(0, -".txt".length), sourceText(join(folder, name))]));
}

function filesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		throw new SettingError(`READOUT_SOURCE_DIR is "${folder}", but ${whyNot(error)}`);
	}
}

function whyNot(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
	if (code === "ENOENT") return "there is no such folder.";
	return code === "ENOTDIR" ? "that is a file, not a folder." : `that folder cannot be read (${code}).`;
}

function sourceText(path: string): SourceText {
	const content = readFileSync(path);
	const read = textOfBytes(content);
	if (read.kind === "text") return { text: read.text, sha256: sha256(content) };
	throw new SettingError(`${path}:${read.line ?? 1}:${read.column ?? 1}: ${read.message}`);
}
