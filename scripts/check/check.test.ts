import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

function check(args: readonly string[], sourceFolder = "data/fixtures/sources") {
	const env = { ...process.env, READOUT_SOURCE_DIR: sourceFolder };
	const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", ...args], {
		encoding: "utf8",
		env,
	});
	return { status, stdout };
}

test("check good.json exits 0, also with warnings; one with errors exits 1; an unreadable one exits 2", () => {
	expect(check(["data/fixtures/one-event.json"])).toEqual({
		status: 0,
		stdout: "data/fixtures/one-event.json\n  No findings.\n",
	});
	expect(check(["data/fixtures/broken/watch-count.json"]).status).toBe(0);
	expect(check(["data/fixtures/broken/uncited.json"])).toEqual({
		status: 1,
		stdout: [
			"data/fixtures/broken/uncited.json",
			"  error        uncited  dossier  /summary/0",
			"    data/fixtures/broken/uncited.json:6:3",
			"    This sentence cites no source.",
			"    Cite the source that bears it, or take the statement out.",
			"  1 error",
			"",
		].join("\n"),
	});
	expect(check(["data/fixtures/broken/unreadable.json", "data/fixtures/broken/uncited.json"])).toMatchObject({
		status: 2,
		stdout: expect.stringContaining("unreadable.json:3:30\n  unreadable  Not JSON"),
	});
	expect(check(["no-such-file.json"])).toEqual({
		status: 2,
		stdout: "no-such-file.json\n  unreadable  There is no such file.\n",
	});
}, 60_000);

test("check --json prints findings for programs", () => {
	const { status, stdout } = check(["--json", "data/fixtures/broken/uncited.json"]);
	expect([status, JSON.parse(stdout)]).toEqual([
		1,
		[
			{
				file: "data/fixtures/broken/uncited.json",
				findings: [
					{
						rule: "uncited",
						severity: "error",
						place: { path: ["summary", 0], record: "dossier", line: 6, column: 3, pointer: "/summary/0" },
						message: "This sentence cites no source.",
						fix: "Cite the source that bears it, or take the statement out.",
					},
				],
			},
		],
	]);
}, 60_000);

test("check without a file holds the shipped dossiers against every rule, and they have no errors", () => {
	const { status, stdout } = check([], "");
	expect(stdout).toContain("data/dossiers/trilateral-summit-2024.json");
	expect(status).toBe(0);
}, 60_000);

test("check refuses deep nesting at its sixty-fifth bracket", () => {
	const folder = mkdtempSync(join(tmpdir(), "readout-check-"));
	try {
		const file = join(folder, "deep.json");
		writeFileSync(file, "[".repeat(100_000));
		expect(check([file])).toEqual({
			status: 2,
			stdout: `${file}:1:65\n  unreadable  The file nests deeper than 64 levels.\n`,
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 60_000);
