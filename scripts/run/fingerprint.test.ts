import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

let root = "";
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "readout-")) + sep;
	mkdirSync(join(root, "lib/deep"), { recursive: true });
	writeFileSync(join(root, "lib/deep/a.ts"), "1");
});
afterEach(() => rmSync(root, { recursive: true }));

it("fingerprint(settings) changes with a source, its name and each setting, and not with a test or what else lies about", () => {
	const first = fingerprint({ basePath: "" }, root);
	writeFileSync(join(root, "lib/deep/a.test.ts"), "2");
	writeFileSync(join(root, "notes.md"), "3");
	expect(fingerprint({ basePath: "" }, root)).toBe(first);

	const changed = [fingerprint({ basePath: "/a" }, root)];
	writeFileSync(join(root, "lib/deep/a.ts"), "2");
	changed.push(fingerprint({ basePath: "" }, root));
	writeFileSync(join(root, "package.json"), "{}");
	changed.push(fingerprint({ basePath: "" }, root));
	rmSync(join(root, "lib/deep/a.ts"));
	changed.push(fingerprint({ basePath: "" }, root));
	expect(new Set([first, ...changed]).size).toBe(5);
});
