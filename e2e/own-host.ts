import type { Server } from "node:http";

/** The commands' own modules, which a spec can take up only so. */
const loadServer = () => import("../scripts/run/static-server.mjs");
const loadPort = () => import("../scripts/run/port.mjs");

/** A host of a spec's own, so that it can go, and put another version up at the same address. */
export function ownHost() {
	let server: Server | undefined;
	let port = 0;
	const stop = async () => {
		const { closeServer } = await loadServer();
		if (server !== undefined) await closeServer(server, 0);
		server = undefined;
	};
	const serve = async (folder: string) => {
		await stop();
		const { staticServer } = await loadServer();
		const { listen } = await loadPort();
		server = staticServer(folder, "");
		await listen(server, port);
		const address = server.address();
		if (typeof address === "object" && address) port = address.port;
	};
	return { serve, stop, at: (path: string) => `http://127.0.0.1:${port}${path}` };
}
