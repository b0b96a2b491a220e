import type { Lookup } from "@/lib/dossier/lookup";
import { eventsOfView } from "@/lib/timeline/events-of-view";
import { encodeViewLink, subjectPath } from "@/lib/view/address";
import { pageText } from "@/lib/view/page-text";
import type { View } from "@/lib/view/view";
import { download } from "./download";
import type { Copying } from "./use-copy";

export type ShareItem = { readonly name: string; readonly act: () => void };

export type ShareGround = {
	readonly view: View;
	readonly lookup: Lookup;
	readonly shown: Lookup;
	readonly root: string;
	readonly copying: Copying;
};

/** What can be sent or taken of the open thing and of what is in view; the writers of files come when they are asked for. */
export function shareItems({ view, lookup, shown, root, copying }: ShareGround): readonly ShareItem[] {
	const base = location.origin + root;
	const thing = base + subjectPath(view.subject);
	const { id } = lookup.dossier;
	const failed = () => copying.say("That could not be made: a part of the page did not load. Try again.");
	const extract = () => import("@/lib/formats/extract").then(({ extractOf }) => extractOf(view.subject, lookup));
	const inView = () => eventsOfView(view, lookup, shown);
	const items: ShareItem[] = [
		{ name: "Copy link", act: () => copying.copy(thing, "Link copied.") },
		{
			name: "Copy link to this view",
			act: () => copying.copy(base + encodeViewLink(view, lookup), "Link to this view copied."),
		},
		{
			name: "Copy as text",
			act: () => {
				Promise.all([extract(), import("@/lib/formats/extract-text")]).then(
					([parts, { extractText }]) => copying.copy(extractText(parts, thing), "Text copied, with its sources."),
					failed,
				);
			},
		},
		{
			name: "Copy as Markdown",
			act: () => {
				Promise.all([extract(), import("@/lib/formats/extract-markdown")]).then(
					([parts, { extractMarkdown }]) =>
						copying.copy(extractMarkdown(parts, thing), "Markdown copied, with its sources."),
					failed,
				);
			},
		},
		{
			name: "This view as CSV",
			act: () => {
				import("@/lib/formats/events-csv").then(({ eventsCsv }) => {
					download(eventsCsv(inView(), lookup), `${id}-view.csv`, "text/csv;charset=utf-8");
					copying.say("Table saved.");
				}, failed);
			},
		},
		{
			name: "This view as calendar",
			act: () => {
				import("@/lib/formats/events-ics").then(({ eventsIcs }) => {
					download(eventsIcs(inView(), lookup, base), `${id}-view.ics`, "text/calendar;charset=utf-8");
					copying.say("Calendar saved.");
				}, failed);
			},
		},
	];
	const system: ShareItem = {
		name: "Share…",
		act: () => {
			// Turned down or broken off by the reader: nothing to say.
			navigator.share({ title: pageText(view.subject, lookup).title, url: thing }).catch(() => undefined);
		},
	};
	return "share" in navigator ? [...items, system] : items;
}
