import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

const a = { version: "1.0.0", integrity: "sha512-a" };
const other = { version: "2.0.0", integrity: "sha512-o", optional: true };
let root = "";

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "readout-"));
	mkdirSync(join(root, "node_modules"));
	write("package-lock.json", { "": {}, "node_modules/a": a, "node_modules/other": other });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, packages: object): void {
	writeFileSync(join(root, file), JSON.stringify({ packages }));
}

describe("isInstalled(root)", () => {
	it("is false before an install, and after one that was cut short", () => {
		expect(isInstalled(root)).toBe(false);
	});
	it("is true when each package of the lock is there; one for other machines may lack", () => {
		write("node_modules/.package-lock.json", { "node_modules/a": a });
		expect(isInstalled(root)).toBe(true);
	});
	it("is false when a package is another version or lacks", () => {
		write("node_modules/.package-lock.json", { "node_modules/a": { ...a, version: "1.0.1" } });
		expect(isInstalled(root)).toBe(false);
		write("node_modules/.package-lock.json", { "node_modules/other": other });
		expect(isInstalled(root)).toBe(false);
	});
});
