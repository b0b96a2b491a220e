import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installedPlaces, starts } from "./browser.mjs";

describe("installedPlaces(platform, env)", () => {
	it("looks along the path first on Linux, in the applications first on macOS, below the program folders on Windows", () => {
		expect(installedPlaces("linux", { PATH: "/usr/bin" }).slice(0, 2)).toEqual([
			"/usr/bin/chromium",
			"/usr/bin/chromium-browser",
		]);
		expect(installedPlaces("darwin", { PATH: "", HOME: "/Users/a" })).toContain(
			"/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		);
		expect(installedPlaces("win32", { PROGRAMFILES: "C:\\Program Files" })[0]).toBe(
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		);
	});
});

describe.skipIf(process.platform === "win32")("starts(path)", () => {
	it("takes a program that names itself, and neither a stub that fails nor a folder nor nothing", async () => {
		const folder = mkdtempSync(join(tmpdir(), "readout-"));
		const write = (name: string, text: string, mode = 0o755) => {
			writeFileSync(join(folder, name), text, { mode });
			return join(folder, name);
		};
		const places = [
			write("good", "#!/bin/sh\necho Chromium 156.0"),
			write("stub", "#!/bin/sh\necho install chromium >&2\nexit 1"),
			write("plain", "#!/bin/sh\necho Chromium 156.0", 0o644),
			folder,
			join(folder, "missing"),
		];
		expect(await Promise.all(places.map(starts))).toEqual([true, false, false, false, false]);
		rmSync(folder, { recursive: true });
	});
});
