import { spawn } from "node:child_process";
import { ROOT } from "./settings.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let ending = false;

/**
 * Runs a program in the repository's root and tells how it ended. The program gets a process group of its own, so that
 * it can be ended with all that it started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, quiet?: boolean, timeout?: number }} [how] `quiet` keeps its output
 * back and returns it; `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>} code 0 is success; 127 when it cannot be started
 */
export function run(program, args, { env = {}, quiet = false, timeout = 0 } = {}) {
	return new Promise((resolve) => {
		if (ending) return;
		const windows = process.platform === "win32";
		const child = spawn(program, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
			detached: !windows,
			shell: windows && program.endsWith(".cmd"),
		});
		running.add(child);
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
		const timer = timeout > 0 ? setTimeout(() => endTree(child, "SIGKILL"), timeout) : undefined;
		const done = (/** @type {number} */ code) => {
			clearTimeout(timer);
			running.delete(child);
			if (!ending) resolve({ code, output });
		};
		child.on("error", (error) => {
			output += error.message;
			done(127);
		});
		child.on("close", (code) => done(code ?? 1));
	});
}

/** Runs a script of Node, such as a tool's own entry file. @param {readonly string[]} args @param {Parameters<typeof run>[2]} [how] */
export function runNode(args, how) {
	return run(process.execPath, args, how);
}

/**
 * Ends all that is running and waits until it is gone: asked first, and after `patience` milliseconds made to.
 * Nothing starts after this; a `run` under way never returns.
 */
export async function endChildren(patience = 8000) {
	ending = true;
	const children = [...running];
	const gone = Promise.all(children.map((child) => new Promise((resolve) => child.once("close", resolve))));
	// SIGINT as by Ctrl-C: on SIGTERM Playwright would leave its browsers and servers behind.
	for (const child of children) endTree(child, "SIGINT");
	const force = setTimeout(() => {
		for (const child of children) endTree(child, "SIGKILL");
	}, patience);
	await gone;
	clearTimeout(force);
	// What a child had started and left behind is still in its group.
	for (const child of children) endTree(child, "SIGKILL");
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
function endTree(child, signal) {
	if (child.pid === undefined) return;
	try {
		if (process.platform === "win32") spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
		else process.kill(-child.pid, signal);
	} catch {
		// It has ended by itself meanwhile.
	}
}

/**
 * On the first SIGINT or SIGTERM: `first` (for what must finish on its own) and all children, then the exit. Later
 * signals change nothing: the way out has a bound of its own, and a terminal's Ctrl-C arrives twice through npm.
 * @param {() => Promise<void> | void} [first]
 * @param {number} [code] the exit code: 0 where an end by signal is the usual one, 130 where something was left undone
 */
export function endOnSignals(first, code = 0) {
	let begun = false;
	for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
		process.on(signal, async () => {
			if (begun) return;
			begun = true;
			await Promise.all([first?.(), endChildren()]);
			process.exit(code);
		});
	}
}
