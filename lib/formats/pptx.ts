import type { Deck } from "../deck/deck";
import { type Notes, noteOf } from "../deck/notes";
import { slidePath } from "../deck/slide-subject";
import type { Lookup } from "../dossier/lookup";
import { addressAt, type Root } from "../view/root";
import { defineLayouts } from "./pptx-layouts";
import { pptxLines, pptxText, SLIDE_INCHES } from "./pptx-look";
import { addPptxSlide } from "./pptx-slide";

export const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Where the dossier is read: of its page, and where its addresses begin. */
type Site = { readonly origin: string; readonly root: Root };

/**
 * The deck as a PowerPoint file: native text, tables and shapes, each slide complete, with its day of knowledge, its sources
 * and a link to its subject's address. `pptxgenjs` is loaded for it; rejects where that fails, and there is no half file.
 * @param lookup as known on the deck's day
 * @param notes null: none leave the room
 * @param origin scheme and host; links are made to http and https alone
 */
export async function deckPptx(
	deck: Deck,
	notes: Notes | null,
	lookup: Lookup,
	{ origin, root }: Site,
): Promise<ArrayBuffer> {
	const { default: Presentation } = await import("pptxgenjs");
	const made = new Presentation();
	made.defineLayout({ name: "SLIDES", ...SLIDE_INCHES });
	made.layout = "SLIDES";
	made.title = pptxText(deck.title);
	made.subject = pptxText(lookup.dossier.title);
	made.author = "Readout";
	made.company = "Readout";
	defineLayouts(made);
	for (const [at, slide] of deck.slides.entries()) {
		const address = webAddress(origin + addressAt(root, slidePath(slide, lookup, deck.asOf)));
		const page = addPptxSlide(made, slide, {
			lookup,
			asOf: deck.asOf,
			number: `${at + 1} / ${deck.slides.length}`,
			address,
		});
		const note = notes === null ? "" : pptxLines(noteOf(notes, slide.id));
		if (note !== "") page.addNotes(note);
	}
	const file = await made.write({ outputType: "arraybuffer" });
	if (!(file instanceof ArrayBuffer)) throw new Error("no file was made");
	return file;
}

/** The address where it is one of the web, else null: a file's or a share's gives away where it lies. */
function webAddress(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const { protocol, href } = new URL(address);
	return protocol === "https:" || protocol === "http:" ? href : null;
}
