import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run/settings.mjs";

/** The first versions without the known holes (two remote-code-execution advisories of Next, August 2026; React's). */
const FLOOR = { next: "16.3.3", react: "19.2.6", "react-dom": "19.2.6", dompurify: "3.4.12" };

/** Whether `version` is `floor` or later; a version before its release ("16.4.0-canary.1") counts as below it. */
function reaches(version: string, floor: string): boolean {
	const [major = 0, minor = 0, patch = 0] = version.replace(/-.*/, "").split(".").map(Number);
	const [least = 0, lesser = 0, lowest = 0] = floor.split(".").map(Number);
	const distance = major - least || minor - lesser || patch - lowest;
	return distance > 0 || (distance === 0 && !version.includes("-"));
}

describe("reaches(version, floor)", () => {
	it("compares by number, not by letter", () => {
		const versions = ["16.3.2", "16.3.3-canary.1", "15.99.99", "16.3.3", "16.10.0", "17.0.0"];
		expect(versions.filter((version) => reaches(version, "16.3.3"))).toEqual(["16.3.3", "16.10.0", "17.0.0"]);
	});
});

describe("the lock", () => {
	const packages: Record<string, { version: string; resolved?: string; integrity?: string }> = JSON.parse(
		readFileSync(join(ROOT, "package-lock.json"), "utf8"),
	).packages;

	it("holds no version with a known hole, at any depth", () => {
		const low = Object.entries(packages).filter(([path, { version }]) => {
			const floor = Object.entries(FLOOR).find(([name]) => path.endsWith(`node_modules/${name}`))?.[1];
			return floor !== undefined && !reaches(version, floor);
		});
		expect(low.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
		expect(packages["node_modules/next"]).toBeDefined();
	});

	it("pins each package of ours exactly and each file by its hash", () => {
		const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range)),
		);
		expect(loose).toEqual([]);
		const unhashed = Object.entries(packages).filter(([path, { integrity }]) => path !== "" && !integrity);
		expect(unhashed.map(([path]) => path)).toEqual([]);
	});
});
