// node scripts/serve.mjs [folder] [port] [base path]: serves an export that stands, without building. The tests use it.
import { resolve } from "node:path";
import { endOnSignals } from "./run/child.mjs";
import { listen } from "./run/port.mjs";
import { readPort, readSettings } from "./run/settings.mjs";
import { closeServer, staticServer } from "./run/static-server.mjs";

const [folder = "out", givenPort = "3000", givenBase = ""] = process.argv.slice(2);
const { basePath } = readSettings({ BASE_PATH: givenBase });
const port = readPort(givenPort) ?? 3000;
const server = staticServer(resolve(folder), basePath);
endOnSignals(() => closeServer(server));
const refused = await listen(server, port);
if (refused === "") console.log(`${folder} is at http://127.0.0.1:${port}${basePath}/`);
else {
	console.error(`Port ${port} cannot be used (${refused}).`);
	process.exitCode = 1;
}
