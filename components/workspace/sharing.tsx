"use client";

import { lazy, Suspense, useState } from "react";
import { OUT_FRAGMENT, presenterAddress } from "@/lib/deck/present-address";
import type { Lookup } from "@/lib/dossier/lookup";
import { dossierFileText } from "@/lib/library/dossier-file";
import { formatLongDate } from "@/lib/time/long-date";
import { dayQuery, encodeQuery } from "@/lib/view/look-query";
import { addressAt, isInLibrary } from "@/lib/view/root";
import { encodeQuotedLink, encodeSentView, encodeThingLink } from "@/lib/view/sent-link";
import type { Subject } from "@/lib/view/subject";
import { subjectTitle } from "@/lib/view/subject-title";
import { sentBetween } from "@/lib/view/told-between";
import type { View } from "@/lib/view/view";
import { CopyDialog } from "./copy-dialog";
import { copyText } from "./copy-text";
import { DeckLink } from "./deck-link";
import { lastVisit } from "./last-visit";
import { PartBoundary } from "./part-boundary";
import { saveFile } from "./save-file";
import styles from "./share.module.css";
import type { ReferenceForm } from "./share-forms";
import { type MenuEnd, type ShareItem, ShareMenu } from "./share-menu";
import { useSaid } from "./use-said";

type Forms = typeof import("./share-forms");

const loadForms = (): Promise<Forms> => import("./share-forms");
const SavedViewsDialog = lazy(() =>
	import("./saved-views-dialog").then((loaded) => ({ default: loaded.SavedViewsDialog })),
);

const SavePictureDialog = lazy(() =>
	import("./save-picture-dialog").then((loaded) => ({ default: loaded.SavePictureDialog })),
);

type Said = { readonly words: string; readonly added: boolean };
type Open =
	| { readonly kind: "views" }
	| { readonly kind: "picture" }
	| { readonly kind: "copy"; readonly text: string }
	| null;

/** What is open or in view, as a link, a text or a file; each told in words once it is done. */
export function Sharing({
	whole,
	lookup,
	shown,
	root,
	view,
	onShow,
	begin,
}: {
	/** The whole dossier, which addresses speak of. */
	readonly whole: Lookup;
	/** What of it was known on the day in view. */
	readonly lookup: Lookup;
	/** What the filters leave. */
	readonly shown: Lookup;
	readonly root: string;
	readonly view: View;
	readonly onShow: (view: View) => void;
	/** The end of the menu that it opens at, at first. */
	readonly begin: MenuEnd;
}) {
	const { said, say: tell, hold } = useSaid<Said>();
	const [open, setOpen] = useState<Open>(null);
	const say = (words: string) => tell({ words, added: false });
	const base = () => location.origin + root;
	const between = () =>
		view.subject.kind === "changes" ? sentBetween(whole.dossier, view, lastVisit(whole.dossier.id)) : view.between;
	const thingLink = () => addressAt(base(), encodeThingLink(view.subject, lookup, between()));
	const quotedLink = () => addressAt(base(), encodeQuotedLink(view, lookup));
	const viewLink = () => addressAt(base(), encodeSentView({ ...view, between: between() }, whole, lookup));
	const failed = () => say("That part of the page could not be loaded. Reload the page and try again.");

	const copy = async (text: string | Promise<string>, done: string, html?: Promise<string>) => {
		const copied = await copyText(text, html);
		if (copied.kind === "copied") say(done);
		else if (copied.kind === "refused") setOpen({ kind: "copy", text: copied.text });
		else failed();
	};
	const copyForm = (form: "text" | "markdown", done: string) =>
		copy(
			loadForms().then(({ extractAs }) => extractAs(form, view.subject, lookup, quotedLink())),
			done,
		);
	const citation = (form: "text" | "markdown" | "html") =>
		loadForms().then(({ citationAs }) => citationAs(form, view.subject, lookup, quotedLink()));
	const save = async (make: (forms: Forms) => ReturnType<Forms["viewFile"]>) => {
		try {
			const { name, type, text, said } = make(await loadForms());
			if (text !== null) saveFile(name, type, text);
			say(said);
		} catch {
			failed();
		}
	};
	const system = async () => {
		const title = subjectTitle(view.subject, lookup) ?? lookup.dossier.title;
		try {
			await navigator.share({ title, url: viewLink() });
		} catch (error) {
			// Closing the system's sheet is a choice, not a failure.
			if (!(error instanceof DOMException && error.name === "AbortError")) setOpen({ kind: "copy", text: viewLink() });
		}
	};
	const add = (how: "addOpenThing" | "addTimeline") =>
		import("@/components/deck/add-to-deck").then((loaded) => tell(loaded[how](view, whole)), failed);
	const saveView = (ending: "csv" | "ics") =>
		save((forms) => forms.viewFile(ending, { lookup, shown, view, root: base() }));
	const saveReferences = (ending: ReferenceForm) =>
		save((forms) => forms.referencesFile(ending, { lookup, shown, view }));
	const saveDocument = async () => {
		try {
			const { dossierFile } = await import("./dossier-forms");
			const json = dossierFileText(whole.dossier);
			const { name, type, text } = dossierFile("html", { lookup, asOf: view.asOf, json, root: base() });
			saveFile(name, type, text);
			say(`The dossier saved as ${name}; it can be read without a network.`);
		} catch {
			failed();
		}
	};
	const items: readonly ShareItem[] = [
		{ name: "Copy link", act: () => copy(thingLink(), linkCopied(view)) },
		{ name: "Copy link to this view", act: () => copy(viewLink(), "Link to this view copied.") },
		{ name: "Copy as text", act: () => copyForm("text", "Text copied, with its sources.") },
		{ name: "Copy as Markdown", act: () => copyForm("markdown", "Markdown copied, with its sources.") },
		...(isCited(view.subject)
			? [
					{ name: "Copy citation", act: () => copy(citation("text"), "Citation copied.", citation("html")) },
					{
						name: "Copy citation as Markdown",
						act: () => copy(citation("markdown"), "Citation copied as Markdown."),
					},
				]
			: []),
		...("share" in navigator ? [{ name: "Share…", act: system }] : []),
		{ name: "This view as CSV", act: () => saveView("csv"), apart: true },
		{ name: "This view as calendar", act: () => saveView("ics") },
		{ name: "Save picture", act: () => setOpen({ kind: "picture" }) },
		{ name: "References as RIS", act: () => saveReferences("ris") },
		{ name: "References as BibTeX", act: () => saveReferences("bib") },
		{ name: "References as CSL JSON", act: () => saveReferences("csl.json") },
		{
			name: "Slides as PowerPoint or on paper",
			act: () => location.assign(presenterAddress(root, dayQuery(view.asOf)) + OUT_FRAGMENT),
		},
		{ name: "Brief to print", act: () => location.assign(addressAt(root, `brief/${encodeQuery(view, whole)}`)) },
		// Of an own dossier "Export" makes it, from the bytes that are kept.
		...(isInLibrary(root) ? [] : [{ name: "Dossier as one HTML file", act: saveDocument }]),
		{ name: "Add to deck", act: () => add("addOpenThing"), apart: true },
		{ name: "Add this timeline to deck", act: () => add("addTimeline") },
		{ name: "Saved views", act: () => setOpen({ kind: "views" }), apart: true },
	];
	return (
		<>
			{/* What it may need is on its way before it is asked for; a failure is told when it is. */}
			<ShareMenu items={items} begin={begin} onOpen={() => void loadForms().catch(() => undefined)} />
			<div role="status" className={styles.toast} data-no-print="">
				{said === null ? null : (
					<p {...hold}>
						{said.words} {said.added ? <DeckLink root={root} asOf={view.asOf} /> : null}
					</p>
				)}
			</div>
			{open?.kind === "copy" ? <CopyDialog text={open.text} onClose={() => setOpen(null)} /> : null}
			{open?.kind === "picture" ? (
				<PartBoundary name="The picture" of={view}>
					<Suspense fallback={null}>
						<SavePictureDialog
							lookup={lookup}
							shown={shown}
							view={view}
							address={isInLibrary(root) ? null : base()}
							onSaid={say}
							onClose={() => setOpen(null)}
						/>
					</Suspense>
				</PartBoundary>
			) : null}
			{open?.kind === "views" ? (
				<Suspense fallback={null}>
					<SavedViewsDialog lookup={whole} root={root} view={view} onShow={onShow} onClose={() => setOpen(null)} />
				</Suspense>
			) : null}
		</>
	);
}

/** What makes a statement that a footnote can cite, or is a source. */
function isCited({ kind }: Subject): boolean {
	return kind === "event" || kind === "claim" || kind === "topic" || kind === "source";
}

/** A link to the thing itself leads to the thing as it is now, which somebody who looks at an earlier day has to know. */
function linkCopied({ asOf }: View): string {
	if (asOf === null) return "Link copied.";
	return `Link copied. It leads to the latest state; “Copy link to this view” keeps ${formatLongDate(asOf)}.`;
}
