import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "readout-against-"));
const file = join(folder, "data", "one-event.json");
const text = readFileSync("data/fixtures/one-event.json", "utf8");

function git(...args: readonly string[]) {
	const { status, stderr } = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.example", ...args], {
		cwd: folder,
		encoding: "utf8",
	});
	if (status !== 0) throw new Error(stderr);
}

function check(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", ...args], {
		encoding: "utf8",
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

beforeAll(() => {
	mkdirSync(join(folder, "data"));
	git("init", "-q", "-b", "main");
	writeFileSync(join(folder, "data", "broken.json"), "{");
	writeFileSync(file, text);
	git("add", ".");
	git("commit", "-q", "-m", "first");
	git("tag", "first");
	const dossier = JSON.parse(text);
	const [event] = dossier.events;
	writeFileSync(file, JSON.stringify({ ...dossier, events: [{ ...event, id: "other" }] }));
	writeFileSync(join(folder, "data", "new.json"), text);
	writeFileSync(join(folder, "data", "broken.json"), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("check --against a tag lists what went and that `updated` stayed, and exits 1", () => {
	const { status, stdout } = check(["--against", "first", file]);
	const { id } = JSON.parse(text).events[0];
	expect([status, stdout]).toEqual([1, expect.stringContaining(`event ${id}  /events\n`)]);
	expect(stdout).toContain("warning  updated-unmoved  1 place");
	expect(stdout).toContain("Since first: 1 error, 1 warning.");
}, 60_000);

test("check --against is taken from npm as well, with the ref joined to it or apart", () => {
	const plain = check(["--against", "first", file]);
	expect(check([file], { npm_config_against: "first" })).toEqual(plain);
	expect(check(["first", file], { npm_config_against: "true" })).toEqual(plain);
}, 60_000);

test("check --against the same state says that nothing changed since when, with what was compared, and exits 0", () => {
	git("commit", "-q", "-a", "-m", "second");
	const { topics, actors, sources, events, claims, periods } = JSON.parse(text);
	const compared = [topics, actors, sources, events, claims, periods].flat().length;
	expect(check(["--against=HEAD", file])).toEqual({
		status: 0,
		stdout: `${file}\n  Nothing changed since HEAD (${compared} records compared).\n`,
		stderr: "",
	});
	const { status, stdout } = check(["--json", "--against=HEAD", file]);
	expect([status, JSON.parse(stdout)]).toEqual([
		0,
		[{ file, against: { ref: "HEAD", same: true, compared, added: 0 }, complete: true, findings: [] }],
	]);
}, 60_000);

test.each(["nowhere", "first:data", "HEAD^{tree}"])(
	"check --against %s, which is no commit, says so in one line",
	(ref) => {
		expect(check(["--against", ref, file])).toEqual({
			status: 2,
			stdout: "",
			stderr: `"${ref}" is no commit, branch or tag of this repository.\n`,
		});
	},
	60_000,
);

test("check --against says which file was not there, or was no dossier then", () => {
	const fresh = join(folder, "data", "new.json");
	const broken = join(folder, "data", "broken.json");
	expect(check(["--against", "first", fresh, broken])).toMatchObject({
		status: 2,
		stdout: expect.stringMatching(
			/new\.json\n {2}unreadable {2}This file was not there at first\.\n\n.*broken\.json\n {2}unreadable {2}This was no dossier/,
		),
	});
}, 60_000);

test("check --against outside any repository, or without git, says so in one line", () => {
	const outside = mkdtempSync(join(tmpdir(), "readout-no-git-"));
	try {
		const alone = join(outside, "alone.json");
		writeFileSync(alone, text);
		expect(check(["--against", "HEAD", alone])).toMatchObject({
			status: 2,
			stderr: "--against needs a git repository, and the file is in none.\n",
		});
		expect(check(["--against", "HEAD", file], { PATH: outside })).toMatchObject({
			status: 2,
			stderr: "--against needs git, which was not found.\n",
		});
	} finally {
		rmSync(outside, { recursive: true });
	}
}, 60_000);
