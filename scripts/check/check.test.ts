import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

function check(args: readonly string[], sourceFolder = "data/fixtures/sources") {
	const env = { ...process.env, READOUT_SOURCE_DIR: sourceFolder };
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", ...args], {
		encoding: "utf8",
		env,
	});
	return { status, stdout, stderr };
}

/** The fixture with these bytes at the start of its title. */
function withBytesInTitle(bytes: readonly number[]): Buffer {
	const good = readFileSync("data/fixtures/one-event.json");
	const at = good.indexOf('"title": "') + '"title": "'.length;
	return Buffer.concat([good.subarray(0, at), Buffer.from(bytes), good.subarray(at)]);
}

test("check good.json exits 0, also with warnings; one with errors exits 1; an unreadable one exits 2", () => {
	expect(check(["data/fixtures/one-event.json"])).toEqual({
		status: 0,
		stdout: "data/fixtures/one-event.json\n  No findings.\n",
		stderr: "",
	});
	expect(check(["data/fixtures/broken/watch-count.json"]).status).toBe(0);
	expect(check(["data/fixtures/broken/uncited.json"])).toMatchObject({
		status: 1,
		stdout: [
			"data/fixtures/broken/uncited.json",
			"  error  uncited  1 place: a statement without a cite",
			"      6:3        dossier  /summary/0",
			"        This sentence cites no source. Cite the source that bears it, or take the statement out.",
			"",
			"  1 error.",
			"",
		].join("\n"),
	});
	expect(check(["data/fixtures/broken/unreadable.json", "data/fixtures/broken/uncited.json"])).toMatchObject({
		status: 2,
		stdout: expect.stringContaining("unreadable.json:3:30\n  unreadable  Not JSON"),
	});
	expect(check(["no-such-file.json"])).toMatchObject({
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
				complete: true,
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

test("check with a READOUT_SOURCE_DIR that is no folder says so in one line and exits 2", () => {
	expect(check(["data/fixtures/one-event.json"], "no-such-folder")).toEqual({
		status: 2,
		stdout: "",
		stderr: 'READOUT_SOURCE_DIR is "no-such-folder", but there is no such folder.\n',
	});
	expect(check(["data/fixtures/one-event.json"], "package.json")).toMatchObject({
		status: 2,
		stderr: 'READOUT_SOURCE_DIR is "package.json", but that is a file, not a folder.\n',
	});
}, 60_000);

test("check exits 2 on bytes that are not UTF-8, in a dossier or in a source's text, with their place", () => {
	const folder = mkdtempSync(join(tmpdir(), "readout-check-"));
	try {
		const file = join(folder, "bytes.json");
		writeFileSync(file, withBytesInTitle([0xff, 0xfe]));
		const { status, stdout } = check([file]);
		expect([status, stdout]).toEqual([
			2,
			expect.stringMatching(/bytes\.json:4:12\n {2}unreadable {2}Not UTF-8: the bytes FF FE at byte offset \d+/),
		]);
		writeFileSync(join(folder, "gazette.txt"), Buffer.from([0x61, 0x0a, 0xe9]));
		const texts = check(["data/fixtures/one-event.json"], folder);
		expect([texts.status, texts.stderr]).toEqual([
			2,
			expect.stringContaining("gazette.txt:2:1: Not UTF-8: the bytes E9"),
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 60_000);

test("check refuses deep nesting at its sixty-fifth bracket", () => {
	const folder = mkdtempSync(join(tmpdir(), "readout-check-"));
	try {
		const file = join(folder, "deep.json");
		writeFileSync(file, "[".repeat(100_000));
		expect(check([file])).toMatchObject({
			status: 2,
			stdout: `${file}:1:65\n  unreadable  The file nests deeper than 64 levels.\n`,
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 60_000);
