import type { Place } from "../../dossier/problem";
import type { Link } from "./draft";
import { fieldOf, textOf } from "./json-fields";
import { type Reading, tally } from "./reading";
import { isPicture, webAddress } from "./web-address";

export type Media = { readonly texts: readonly string[]; readonly links: readonly Link[] };

/** The media of a slide: a page becomes a source; a picture is never loaded, its caption and address stay as text. */
export function mediaOf(slide: unknown, reading: Reading, place: Place): Media {
	const media = fieldOf(slide, "media");
	const background = textOf(fieldOf(slide, "background"), "url");
	if (background !== "") tally(reading, "warning", place, "A background picture was set aside", background);
	const thumbnail = textOf(media, "thumbnail");
	if (thumbnail !== "") tally(reading, "warning", place, "A thumbnail was set aside", thumbnail);
	const said = ["title", "caption", "credit", "alt"].map((name) => textOf(media, name)).filter((text) => text !== "");
	return mediaFrom(textOf(media, "url"), said, textOf(media, "link"), reading, place);
}

export function mediaFrom(
	address: string,
	said: readonly string[],
	further: string,
	reading: Reading,
	place: Place,
): Media {
	const url = address.trim().startsWith("//") ? `https:${address.trim()}` : address;
	const links = further === "" ? [] : [{ url: further }];
	if (url === "") return { texts: said, links };
	if (isPicture(url)) {
		tally(reading, "warning", place, "A picture from another host was set aside; its address is kept as text", url);
		return { texts: [[...said, `Picture: ${url}`].join(" — ")], links };
	}
	// What is no address is shown by TimelineJS as a quotation or an embedded page.
	if (webAddress(url) === null) return { texts: [...said, url], links };
	return { texts: said, links: [{ url, description: said[0] ?? "" }, ...links] };
}
