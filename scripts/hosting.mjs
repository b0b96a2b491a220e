// node scripts/hosting.mjs nginx|caddy: prints the server's configuration for an export (BASE_PATH as at its build).
import { caddyFile, nginxFile } from "./export/hosts.mjs";
import { readSettings } from "./run/settings.mjs";

const { basePath } = readSettings(process.env);
const write = { nginx: nginxFile, caddy: caddyFile }[process.argv[2] ?? ""];
if (write) process.stdout.write(write(basePath));
else {
	console.error(
		"Say which server: node scripts/hosting.mjs nginx, or caddy. Other hosts find their file in the export.",
	);
	process.exitCode = 1;
}
