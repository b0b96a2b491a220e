import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { LoadedDossier } from "@/lib/dossier/load-dossiers";
import { cardPicture } from "@/lib/formats/card";
import type { CardSubject } from "@/lib/formats/card-subject";
import { svgText } from "@/lib/timeline/svg-node";
import { cardType } from "./fonts";
import { outlined } from "./outlined";
import { indexedPng } from "./png";

let ready: Promise<void> | undefined;

/** The card of a subject as a PNG, 1200 × 630: equal data give equal bytes. Runs while the export is built; no network. */
export async function drawCard(entry: LoadedDossier, subject: CardSubject): Promise<Uint8Array<ArrayBuffer>> {
	ready ??= initWasm(readFileSync(join(process.cwd(), "node_modules/@resvg/resvg-wasm/index_bg.wasm")));
	await ready;
	const picture = outlined(cardPicture(subject, entry.lookup, cardType));
	const renderer = new Resvg(svgText(picture));
	const image = renderer.render();
	const png = indexedPng(image.pixels, image.width, image.height);
	image.free();
	renderer.free();
	return png;
}
