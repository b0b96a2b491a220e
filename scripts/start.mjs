// npm start: installs if needed, builds if sources changed, serves the export on 127.0.0.1 and prints the address.
// Runs on a fresh clone, so nothing here may import a package before it is installed.
import { createServer } from "node:net";
import { buildExport, exportFolder, isBuilt } from "./run/build-export.mjs";
import { endOnSignals } from "./run/child.mjs";
import { ensureInstalled } from "./run/install.mjs";
import { listen, listenFrom, rememberedPort, rememberPort } from "./run/port.mjs";
import { readPort, readSettings, SettingError } from "./run/settings.mjs";

/** @type {() => Promise<void> | void} */
let stopServing = () => {};
endOnSignals(() => stopServing());

try {
	process.exitCode = await start();
} catch (error) {
	if (!(error instanceof SettingError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function start() {
	const settings = readSettings(process.env);
	const asked = readPort(process.env.PORT);
	if (asked !== undefined && !(await isFree(asked))) return 1;
	if (!(await ensureInstalled())) return 1;
	if (!isBuilt(settings) && !(await buildExport(settings))) return 1;

	const { staticServer, closeServer } = await import("./run/static-server.mjs");
	const server = staticServer(exportFolder(settings), settings.basePath);
	const port = asked === undefined ? await findPort(server) : await takePort(server, asked);
	if (port === undefined) return 1;
	stopServing = () => closeServer(server);
	console.log(`Readout is at http://127.0.0.1:${port}${settings.basePath}/ (Ctrl-C ends it)`);
	return 0;
}

/** Tried before a long build, which a taken port would make useless. @param {number} port */
async function isFree(port) {
	const trial = createServer();
	if ((await takePort(trial, port)) === undefined) return false;
	await new Promise((resolve) => trial.close(resolve));
	return true;
}

/** @param {import("node:net").Server} server @param {number} port */
async function takePort(server, port) {
	const refused = await listen(server, port);
	if (refused === "") return port;
	const why =
		{ EADDRINUSE: "is taken", EACCES: "needs more rights than this account has" }[refused] ?? `fails (${refused})`;
	console.error(`Port ${port} ${why}. Give another PORT, or none to let Readout find a free one.`);
	return undefined;
}

/** @param {import("node:http").Server} server */
async function findPort(server) {
	const wanted = rememberedPort();
	const port = await listenFrom(server, wanted);
	if (port === undefined) {
		console.error(`No port from ${wanted} on is free. Give one by PORT.`);
		return undefined;
	}
	if (port !== wanted) {
		rememberPort(port);
		console.log(
			`Port ${wanted} is taken, so this and later starts use ${port}. Dossiers kept in the browser stay with the old address.`,
		);
	}
	return port;
}
