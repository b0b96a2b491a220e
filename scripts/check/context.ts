import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckContext } from "../../lib/dossier/checks/finding";
import { parseAnchorIndex } from "./parse-anchor-index";

/**
 * What a check may look at beside the file: the texts in `READOUT_SOURCE_DIR` (`<source id>.txt`), and the committed
 * anchor index of the dossier, `data/anchors/<dossier id>.json`.
 */
export function contextFor(fileText: string): CheckContext {
	const index = indexFile(fileText);
	const anchorIndex = index === null ? null : parseAnchorIndex(JSON.parse(readFileSync(index, "utf8")));
	return { sourceTexts: sourceTexts(), sha256, ...(anchorIndex !== null && { anchorIndex }) };
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

export function sourceTexts(): ReadonlyMap<string, { readonly text: string; readonly sha256: string }> {
	const folder = process.env.READOUT_SOURCE_DIR;
	if (folder === undefined || folder === "") return new Map();
	const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
	return new Map(
		names.map((name) => {
			const content = readFileSync(join(folder, name));
			return [name.slice(0, -".txt".length), { text: content.toString("utf8"), sha256: sha256(content) }];
		}),
	);
}
