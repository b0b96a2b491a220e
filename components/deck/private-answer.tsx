"use client";

import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Scope } from "@/components/briefing/scope";
import { copyText } from "@/components/workspace/copy-text";
import { recordNumbers, SubjectDetails } from "@/components/workspace/subject-details";
import type { ShownSubject } from "@/lib/deck/presentation-message";
import { slideContent } from "@/lib/deck/slide-content";
import { sourcesLine } from "@/lib/deck/slide-fit";
import { slideFor } from "@/lib/deck/slide-for";
import type { Lookup } from "@/lib/dossier/lookup";
import { citationOf, citationText } from "@/lib/formats/citation";
import { parseSubjectPath, subjectPath } from "@/lib/view/address";
import { addressAt, placeBelow } from "@/lib/view/root";
import { resolveSubject } from "@/lib/view/subject";
import styles from "./presenter.module.css";
import type { Presenting } from "./use-presenting";

const NONE: ReadonlySet<string> = new Set();

/** The record that answers a challenge, with its source, on the presenter's side; and the way to put it before the room. */
export function PrivateAnswer({
	subject,
	presenting,
	lookup,
	root,
	asOf,
}: {
	readonly subject: ShownSubject;
	readonly presenting: Presenting;
	readonly lookup: Lookup;
	readonly root: string;
	readonly asOf: string | null;
}) {
	const [copied, setCopied] = useState("");
	const scope: Scope = useMemo(
		() => ({ lookup, root, numbers: recordNumbers(subject, lookup), asOf, live: true, listed: NONE }),
		[lookup, root, subject, asOf],
	);
	const answer = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another subject is another answer.
	useEffect(() => {
		answer.current?.scrollIntoView({ block: "nearest" });
	}, [subject]);
	const isShown = presenting.challenge?.kind === "shown";
	// A link in the record opens its thing here: the window stays where it is, for the room depends on it.
	const follow = (event: MouseEvent<HTMLElement>) => {
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		if (link === null) return;
		event.preventDefault();
		const url = new URL(link.href);
		const place = url.origin === location.origin ? placeBelow(root, url) : null;
		if (place === null) {
			window.open(url.href, "_blank", "noopener,noreferrer");
			return;
		}
		const named = parseSubjectPath(place.path);
		const to = named === null ? null : resolveSubject(named, lookup);
		if (to !== null && to.kind !== "changes" && to.kind !== "checks") presenting.answer(to);
	};
	const copy = async () => {
		const citation = citationOf(subject, lookup, location.origin + addressAt(root, subjectPath(subject)));
		if (citation === null) return setCopied("There is no citation for this.");
		const result = await copyText(citationText(citation));
		setCopied(result.kind === "copied" ? "Citation copied." : "The browser keeps its clipboard to itself.");
	};
	return (
		<div ref={answer} className={styles.answer} data-answer={isShown ? "shown" : "private"}>
			<p className={styles.answerButtons}>
				<button
					type="button"
					ref={takeFocus}
					className={styles.primary}
					aria-disabled={isShown || !presenting.drives}
					onClick={() => presenting.show()}
				>
					{isShown ? "Before the room" : "Show to audience"}
				</button>
				<button type="button" className={styles.secondary} onClick={copy}>
					Copy citation
				</button>
				<button type="button" className={styles.secondary} onClick={presenting.back}>
					Back
				</button>
				<span role="status">{copied}</span>
			</p>
			<Basis subject={subject} lookup={lookup} />
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside are real links. */}
			<div className={styles.record} onClick={follow}>
				<SubjectDetails subject={subject} scope={scope} />
			</div>
		</div>
	);
}

/** Who said it, and what it rests on: in view however long the record is. */
function Basis({ subject, lookup }: { readonly subject: ShownSubject; readonly lookup: Lookup }) {
	const slide = slideFor(subject, lookup);
	const content = slide === null ? null : slideContent(slide, lookup);
	if (content === null) return null;
	const said = subject.kind === "claim" ? lookup.claims.get(subject.id)?.attribution : undefined;
	const words = [said === undefined ? "" : `Said by: ${said}`, sourcesLine(content, "classic")];
	return <div className={styles.basis}>{words.map((line) => (line === "" ? null : <p key={line}>{line}</p>))}</div>;
}

/** Opened by a key on a button it takes the focus from that, so that Enter shows it; all else leaves Enter to the deck's keys. */
function takeFocus(button: HTMLButtonElement | null): void {
	if (button !== null && document.activeElement instanceof HTMLButtonElement) button.focus({ preventScroll: true });
}
