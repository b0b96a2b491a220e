"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Answer, useSearch } from "@/components/workspace/use-search";
import type { ShownSubject } from "@/lib/deck/presentation-message";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { notesIndex } from "@/lib/search/note-hits";
import { resultLine } from "@/lib/search/result-line";
import { type Hit, searchIndexOf } from "@/lib/search/search-index";
import styles from "./presenter.module.css";
import { PrivateAnswer } from "./private-answer";
import type { Presenting } from "./use-presenting";

const MOST = 6;

/**
 * A challenge from the room: what is searched and read here is on this side only, where there are two. The first result
 * opens at once; arrow keys choose another, Enter puts it before the room, Esc brings both sides back. While an answer is
 * open the results leave it their room.
 */
export function ChallengePanel({
	presenting,
	lookup,
	root,
	asOf,
	alone,
}: {
	readonly presenting: Presenting;
	readonly lookup: Lookup;
	readonly root: string;
	readonly asOf: string | null;
	/** Where one window does both the room sees the search too. */
	readonly alone: boolean;
}) {
	const { challenge } = presenting;
	const [text, setText] = useState("");
	const field = useRef<HTMLInputElement>(null);
	const searching = challenge !== null && challenge.kind === "searching";
	useEffect(() => {
		if (searching) field.current?.focus();
	}, [searching]);
	const search = useMemo(() => ({ lookup, left: null, notes: notesIndex(searchIndexOf(lookup), []) }), [lookup]);
	const { answer, part, isLate, whenFound } = useSearch(text, search);
	const listed = answer === null ? [] : answer.found.hits.slice(0, MOST);
	const subject = challenge === null || challenge.kind === "searching" ? null : challenge.subject;
	const at = listed.findIndex((hit) => sameSubject(hit, subject));
	const open = (hit: Hit | undefined) => {
		const found = hit === undefined ? null : shownOf(hit);
		if (found !== null) presenting.answer(found);
	};
	const latest = useRef(presenting);
	useLayoutEffect(() => {
		latest.current = presenting;
	}, [presenting]);
	// What is typed opens its first result, together with the results: a key pressed as soon as they stand comes after it.
	const typed = useRef("");
	useLayoutEffect(() => {
		if (answer === null || typed.current === answer.asked) return;
		typed.current = answer.asked;
		const [first] = answer.found.hits;
		const found = first === undefined ? null : shownOf(first);
		if (found !== null) latest.current.answer(found);
	}, [answer]);
	const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
		if (event.nativeEvent.isComposing) return;
		const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		// A key means what has been typed, be its results there yet or not.
		if (isLate && (by !== 0 || event.key === "Enter")) {
			whenFound(({ asked, found: { hits } }) => {
				typed.current = asked;
				const meant = hits[Math.max(0, Math.min(by, hits.length - 1, MOST - 1))];
				const found = meant === undefined ? null : shownOf(meant);
				if (found === null) return;
				if (by === 0) latest.current.show(found);
				else latest.current.answer(found);
			});
		} else if (by !== 0) open(listed[Math.min(listed.length - 1, Math.max(0, at + by))]);
		else if (event.key === "Enter") presenting.show();
		else if (event.key === "Escape") {
			setText("");
			presenting.back();
			field.current?.blur();
		} else return;
		event.preventDefault();
	};
	return (
		<section className={styles.challenge} aria-label="Challenge">
			<div className={styles.partHead}>
				<h2 className={styles.partTitle}>
					Challenge <span className={styles.quiet}>{alone ? "the room sees this too" : "only you see this"}</span>
				</h2>
				<span className={styles.quiet}>{challenge === null ? "/" : "Esc"}</span>
			</div>
			<div className={styles.searchField}>
				<input
					ref={field}
					type="search"
					aria-label={alone ? "Search the dossier" : "Search the dossier, on this side only"}
					placeholder="Search the dossier"
					autoComplete="off"
					spellCheck={false}
					maxLength={500}
					value={text}
					onChange={(event) => setText(event.target.value)}
					onKeyDown={onKeyDown}
				/>
				<span role="status" className={styles.quiet}>
					{part !== null
						? "Searching …"
						: answer === null || answer.asked.trim() === ""
							? ""
							: `${figures(countOf(answer))} found`}
				</span>
			</div>
			{listed.length === 0 ? null : (
				<ul className={styles.results} data-few={subject === null ? undefined : ""}>
					{listed.map((hit, index) => (
						<li key={hit.document.key}>
							<button
								type="button"
								ref={index === at ? intoView : null}
								aria-current={index === at}
								data-result={hit.document.key}
								onClick={() => open(hit)}
							>
								<span className={styles.quiet}>{KINDS[hit.document.kind]}</span>
								<span>
									<b dir="auto">{hit.document.title}</b>
									<span className={styles.quiet}>{resultLine(hit.document, lookup)}</span>
								</span>
							</button>
						</li>
					))}
				</ul>
			)}
			{subject === null ? null : (
				<PrivateAnswer subject={subject} presenting={presenting} lookup={lookup} root={root} asOf={asOf} />
			)}
		</section>
	);
}

const KINDS = { event: "Event", claim: "Claim", judgement: "Topic", source: "Source", actor: "Actor" } as const;

function countOf({ found: { hits, events } }: Answer): number {
	return events + hits.filter(({ document }) => document.kind !== "event").length;
}

function intoView(button: HTMLButtonElement | null): void {
	button?.scrollIntoView({ block: "nearest" });
}

/** What a room can be shown of a result. */
function shownOf({ document: { subject } }: Hit): ShownSubject | null {
	return subject.kind === "changes" || subject.kind === "checks" ? null : subject;
}

function sameSubject({ document: { subject } }: Hit, other: ShownSubject | null): boolean {
	if (other === null || subject.kind !== other.kind) return false;
	return !("id" in subject && "id" in other) || subject.id === other.id;
}
