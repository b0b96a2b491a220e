import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, test } from "@playwright/test";

// What the export weighs, file by file (design §4); it runs on the built export and needs no browser.

const THINGS = new Set(["topics", "events", "claims", "sources", "actors"]);
const THING_BYTES = 35_000;

/** Every page of one thing below `out/dossiers/<dossier>/<kind>/<id>/`. */
function thingPages(): readonly { readonly path: string; readonly bytes: number }[] {
	const root = join("out", "dossiers");
	return readdirSync(root, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(`${sep}index.html`))
		.filter((path) => path.split(sep).length === 4 && THINGS.has(path.split(sep)[1] ?? ""))
		.map((path) => ({ path: relative(root, join(root, path)), bytes: statSync(join(root, path)).size }));
}

test("the page of each topic, event, claim, source and actor is at most 35,000 bytes of HTML", () => {
	const pages = thingPages();
	expect(pages.length).toBeGreaterThan(300);
	expect(pages.filter(({ bytes }) => bytes > THING_BYTES)).toEqual([]);
});
