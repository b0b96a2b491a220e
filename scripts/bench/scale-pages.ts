import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { listen } from "../run/port.mjs";
import { ROOT } from "../run/settings.mjs";
import { type DaySpan, EVERYTHING } from "./scale-events";

const PAGES = "scripts/bench/pages";
const OWN = ["bare", "limit", "vis-timeline", "echarts", "uplot"];
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css" };

/** What the pages need of the packages, by the names that they know. */
const PACKAGED: Readonly<Record<string, string>> = {
	"/vis-timeline.lib.js": "node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
	"/vis-timeline.css": "node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css",
	"/echarts.lib.js": "node_modules/echarts/dist/echarts.min.js",
	"/uplot.lib.js": "node_modules/uplot/dist/uPlot.iife.min.js",
	"/uplot.css": "node_modules/uplot/dist/uPlot.min.css",
};

/**
 * Serves the pages beside which Readout is measured, on a free port of 127.0.0.1: a fixed list of files, and the file of
 * events that stands at `eventsPath` at the moment.
 * @throws where no port is to be had
 */
export async function servePages(eventsPath: string): Promise<{ readonly server: Server; readonly origin: string }> {
	const own = OWN.flatMap((name) => (name === "bare" ? [`${name}.html`] : [`${name}.html`, `${name}.js`]));
	const files = new Map([...own, "stable-frame.js"].map((name) => [`/${name}`, `${PAGES}/${name}`]));
	for (const [path, file] of Object.entries(PACKAGED)) files.set(path, file);
	const server = createServer((request, response) => {
		const path = (request.url ?? "").split("?", 1)[0] ?? "";
		if (path === "/events.json") {
			const headers = { "Content-Type": "application/json", "Content-Length": statSync(eventsPath).size };
			response.writeHead(200, { ...headers, "Cache-Control": "no-store" });
			createReadStream(eventsPath).pipe(response);
			return;
		}
		const file = files.get(path);
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[path.slice(path.lastIndexOf(".") + 1) as keyof typeof TYPES];
		response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
		response.end(readFileSync(`${ROOT}${file}`));
	});
	const refused = await listen(server, 0);
	const address = server.address();
	if (refused !== "" || address === null || typeof address === "string") throw new Error(`no port: ${refused}`);
	return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** The address of a page that opens on `span`; `how`: what else it is asked. */
export function pageAddress(origin: string, name: string, span: DaySpan, how = ""): string {
	const { from: first, to: last } = EVERYTHING;
	return `${origin}/${name}.html?from=${span.from}&to=${span.to}&first=${first}&last=${last}${how}`;
}
