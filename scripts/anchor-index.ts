import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { indexAnchors } from "../lib/dossier/checks/index-anchors";
import { textOfBytes } from "../lib/dossier/file-text";
import { readDossierText } from "../lib/dossier/read-dossier";
import { anchorIndexPath, sha256, sourceTexts } from "./check/context";
import { SettingError } from "./run/settings.mjs";

/**
 * `READOUT_SOURCE_DIR=<folder> npx tsx scripts/anchor-index.ts <dossier file>`: writes data/anchors/<dossier id>.json,
 * which holds hashes and offsets of the anchors but none of the texts. Exit 2 when the dossier cannot be read.
 */
function main(file: string | undefined): number {
	if (file === undefined) {
		console.error("Use: READOUT_SOURCE_DIR=<folder of texts> npx tsx scripts/anchor-index.ts <dossier file>");
		return 2;
	}
	const bytes = textOfBytes(readFileSync(file));
	const read = bytes.kind === "text" ? readDossierText(bytes.text) : bytes;
	if (read.kind !== "dossier") {
		console.error(`${file} is not a dossier that can be read; npm run check says why.`);
		return 2;
	}
	const index = indexAnchors(read.dossier, { sourceTexts: sourceTexts(), sha256 });
	const path = anchorIndexPath(read.dossier.id);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${JSON.stringify(index, null, "\t")}\n`);
	const count = index.sources.reduce((sum, { anchors }) => sum + anchors.length, 0);
	console.log(`${count} anchors of ${index.sources.length} texts written to ${relative(process.cwd(), path)}`);
	return 0;
}

try {
	process.exitCode = main(process.argv[2]);
} catch (error) {
	if (!(error instanceof SettingError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
