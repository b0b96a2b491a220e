import { knowledgeWords } from "../deck/slide-knowledge";
import { bearingOn } from "../dossier/bearing";
import { figures } from "../dossier/figures";
import type { Lookup } from "../dossier/lookup";
import { count } from "../dossier/wording";
import { extentOf } from "../timeline/extent";
import { keptIndex } from "../timeline/kept-index";
import { timelinePicture } from "../timeline/picture";
import { shownSpan, viewEvents } from "../timeline/view-events";
import type { View, ViewSpan } from "../view/view";
import type { PictureLook } from "./picture-colours";
import { type PictureSvg, pictureSvg } from "./picture-svg";
import { viewFileName } from "./view-file-name";

/** How a picture is wanted. */
export type PictureWish = {
	/** What it shows: the span in view, or all that the dossier holds. */
	readonly extent: "view" | "everything";
	readonly look: PictureLook;
	readonly form: "svg" | "png";
	readonly scale: 1 | 2 | 4;
};

type Looked = {
	/** What was known on the day in view, and what of it passes the filters. */
	readonly lookup: Lookup;
	readonly shown: Lookup;
	readonly view: View;
	/** Where the dossier stands, absolute; null: in this browser alone, where nobody else can follow an address. */
	readonly address: string | null;
};

/** The timeline of a view as a picture: its SVG, and the name of the file that it will be. */
export function viewPicture(
	{ lookup, shown, view, address }: Looked,
	wish: PictureWish,
): PictureSvg & { readonly name: string } {
	const { dossier } = lookup;
	const span = wish.extent === "view" ? shownSpan(lookup, view) : wholeSpan(lookup, view);
	const claim = view.subject.kind === "claim" ? lookup.claims.get(view.subject.id) : undefined;
	const picture = timelinePicture(shown, view.subject, bearingOn(claim), { ...view, span, size: "full" });
	const inView = viewEvents(lookup, shown, { ...view, span }).length;
	const filtered = shown.dossier.events.length < dossier.events.length ? ", filtered" : "";
	const words = {
		title: dossier.title,
		view: `${picture.title} · ${figures(inView)} of ${count(dossier.events.length, "event")}${filtered}`,
		knowledge: knowledgeWords(view.asOf, dossier),
		source: `Source: ${address ?? `own dossier ${dossier.id}`} (${count(dossier.sources.length, "source")})`,
	};
	const scale = wish.form === "svg" ? 1 : wish.scale;
	return {
		...pictureSvg(picture, words, wish.look, scale),
		name: viewFileName(dossier.id, span, view.asOf, wish.form),
	};
}

function wholeSpan({ dossier }: Lookup, { clock }: View): ViewSpan {
	const index = keptIndex(dossier, clock ?? dossier.timeZone);
	const { start, end } = extentOf(index, dossier.periods, dossier.updated);
	return { from: start, to: end };
}
