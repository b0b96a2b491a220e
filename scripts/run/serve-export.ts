import { buildExport, exportFolder, isBuilt } from "./build-export.mjs";
import { listen } from "./port.mjs";
import type { readSettings } from "./settings.mjs";
import { staticServer } from "./static-server.mjs";

/**
 * Serves an export on a free port of 127.0.0.1, built first where it is not of these sources.
 * @throws where it cannot be built or no port is to be had
 */
export async function serveExport(settings: ReturnType<typeof readSettings>, basePath = "") {
	if (!isBuilt(settings) && !(await buildExport(settings))) throw new Error("the export could not be built");
	const server = staticServer(exportFolder(settings), basePath);
	const refused = await listen(server, 0);
	const address = server.address();
	if (refused !== "" || address === null || typeof address === "string") throw new Error(`no port: ${refused}`);
	return { server, origin: `http://127.0.0.1:${address.port}` };
}
