import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./settings.mjs";

const INPUTS = [
	"app",
	"components",
	"data",
	"lib",
	"public",
	"scripts",
	"next.config.js",
	"package-lock.json",
	"package.json",
	"tsconfig.json",
];

/**
 * One hash over all that a build reads: the sources and its settings. Unit tests do not count.
 * @param {Readonly<Record<string, string>>} settings
 * @param {string} [root]
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(settings, root = ROOT) {
	const hash = createHash("sha256").update(JSON.stringify(settings));
	for (const file of INPUTS.flatMap((input) => filesOf(root, input)).sort()) {
		const content = readFileSync(join(root, file));
		hash.update(`\n${file} ${content.length}\n`).update(content);
	}
	return hash.digest("hex");
}

/** @param {string} root @param {string} input @returns {string[]} */
function filesOf(root, input) {
	const path = join(root, input);
	if (!existsSync(path)) return [];
	if (/\.\w+$/.test(input)) return [input];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.test\.\w+$|^\./.test(entry.name))
		.map((entry) =>
			join(entry.parentPath ?? entry.path, entry.name)
				.slice(root.length)
				.replaceAll("\\", "/"),
		);
}
