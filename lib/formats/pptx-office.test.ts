import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { defaultDeck } from "../deck/default-deck";
import { noNotes, setNote } from "../deck/notes";
import { shippedLookup } from "../deck/sample-deck";
import { slideContent } from "../deck/slide-content";
import { deckPptx } from "./pptx";

const SITE = { origin: "https://example.org", root: "/dossiers/trilateral-summit-2024/" };

/** LibreOffice, where it is on the path. */
const office = (process.env.PATH ?? "")
	.split(delimiter)
	.flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")])
	.find((file) => {
		try {
			accessSync(file, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});

/** The presentation as LibreOffice read it, as flat XML. */
function opened(file: ArrayBuffer): string {
	const folder = mkdtempSync(join(tmpdir(), "readout-"));
	try {
		writeFileSync(join(folder, "deck.pptx"), new Uint8Array(file));
		// A profile of its own: one that is open elsewhere would refuse.
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
		const convert = ["--headless", "--convert-to", "fodp", "--outdir", folder, join(folder, "deck.pptx")];
		execFileSync(office ?? "", [profile, ...convert], { stdio: "ignore", timeout: 100_000 });
		return readFileSync(join(folder, "deck.fodp"), "utf8");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The words of a piece of its XML, with spaces as LibreOffice writes them. */
function words(xml: string): string {
	return xml
		.replace(/<text:s\/>/g, " ")
		.replace(/<[^>]*>/g, "")
		.replaceAll("&amp;", "&")
		.replaceAll("&apos;", "'")
		.replace(/\s+/g, " ");
}

describe("deckPptx, opened in LibreOffice", () => {
	it.skipIf(office === undefined)(
		"deckPptx(the shipped dossier's deck) has each slide's heading and each note, in order",
		{ timeout: 120_000 },
		async () => {
			const lookup = shippedLookup();
			const deck = defaultDeck(lookup, null);
			const notes = deck.slides.reduce(
				(kept, { id }, at) => setNote(kept, id, `Say this at ${at + 1}.`),
				noNotes(deck.id),
			);
			const pages = opened(await deckPptx(deck, notes, lookup, SITE)).match(/<draw:page [\s\S]*?<\/draw:page>/g) ?? [];
			const found = pages.map((page) => {
				const [, drawn = "", noted = ""] = /^([\s\S]*?)(<presentation:notes[\s\S]*)$/.exec(page) ?? [];
				return { drawn: words(drawn), noted: words(noted) };
			});
			const wanted = deck.slides.map((slide, at) => ({
				drawn: expect.stringContaining(slideContent(slide, lookup)?.heading ?? slide.id),
				noted: expect.stringContaining(`Say this at ${at + 1}.`),
			}));
			expect(found).toEqual(wanted);
		},
	);
});
