"use client";

import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { useAnnotations } from "@/components/library/use-annotations";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import { notesIndex } from "@/lib/search/note-hits";
import { type ResultGroup, resultGroups } from "@/lib/search/result-groups";
import { type Hit, searchIndexOf } from "@/lib/search/search-index";
import type { Filter } from "@/lib/view/filter";
import type { Subject } from "@/lib/view/subject";
import styles from "./search.module.css";
import { SearchHelp } from "./search-help";
import { SearchResults } from "./search-results";
import { useRecentSearches } from "./use-recent-searches";
import { useSearch } from "./use-search";

type Props = {
	readonly lookup: Lookup;
	readonly shown: Lookup;
	readonly filter: Filter;
	readonly root: string;
	readonly home: string;
	readonly asOf: string | null;
	readonly text: string;
	/** Some of it was typed before the dialog was here, and goes on. */
	readonly early: boolean;
	readonly onText: (text: string) => void;
	readonly onOpen: (subject: Subject) => void;
	readonly onClose: () => void;
};

/** The search: a field, what it finds by kind, and help. Arrow keys go through the results, Enter opens the first. */
export function SearchDialog({ lookup, shown, filter, root, home, asOf, text, early, onText, onOpen, onClose }: Props) {
	const statusId = useId();
	const body = useRef<HTMLDivElement>(null);
	const { recent, remember, forget } = useRecentSearches();
	const [narrowed, setNarrowed] = useState(false);
	const filtering = shown.dossier !== lookup.dossier;
	const [annotations] = useAnnotations(home, root);
	const notes = useMemo(() => notesIndex(searchIndexOf(lookup), annotations ?? []), [lookup, annotations]);
	const left = useMemo(() => (narrowed && filtering ? { shown, filter } : null), [narrowed, filtering, shown, filter]);
	const search = useMemo(() => ({ lookup, left, notes }), [lookup, left, notes]);
	const { answer, part, isLate, whenFound } = useSearch(text, search);
	const asked = answer?.asked ?? text;
	const groups = useMemo(() => (answer === null ? [] : resultGroups(answer.found)), [answer]);

	const choose = ({ document }: Hit) => {
		remember(text);
		onOpen(document.subject);
	};
	const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
		if (event.key === "Escape" && !event.nativeEvent.isComposing) {
			// A search field would take the first Esc for emptying itself.
			event.preventDefault();
			event.currentTarget.closest("dialog")?.close();
			// At once: the browser tells of the closing later, which could undo that the search was opened anew meanwhile.
			return onClose();
		}
		if (body.current === null) return;
		if (isLate && event.key === "ArrowDown") {
			event.preventDefault();
			return whenFound(() => body.current && stopsIn(body.current)[1]?.focus());
		}
		const among = stopsIn(body.current);
		const at = among.findIndex((stop) => stop.matches(":focus"));
		if (at > 0 && isTyped(event)) return among[0]?.focus();
		const next = stepped(event.key, at, among.length - 1);
		if (next === null) return;
		event.preventDefault();
		among[next]?.focus();
	};

	return (
		<PaperDialog title="Search" onClose={onClose}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys bubble here from the field and the results */}
			<div ref={body} className={styles.body} onKeyDown={onKeyDown}>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						whenFound(({ found }) => {
							const first = resultGroups(found)[0]?.hits[0];
							if (first !== undefined) choose(first);
						});
					}}
				>
					<input
						ref={early ? goOnHere : beginHere}
						type="search"
						className={styles.input}
						aria-label="Search this dossier"
						aria-describedby={statusId}
						placeholder="Events, claims, sources, people"
						autoComplete="off"
						spellCheck={false}
						maxLength={500}
						value={text}
						onChange={(event) => onText(event.target.value)}
					/>
				</form>
				<p id={statusId} role="status" className={styles.status}>
					{part !== null ? (
						<>
							Searching …<span aria-hidden="true"> {Math.round(part * 100)} %</span>
						</>
					) : answer === null ? null : (
						statusWords(asked, groups, answer.found.hidden)
					)}
				</p>
				{answer === null || answer.query.understood === null ? null : (
					<p className={styles.status}>{answer.query.understood}</p>
				)}
				{[...(answer?.query.problems ?? []), ...(answer?.found.hints ?? [])].map((problem) => (
					<p key={problem} className={styles.problem}>
						{problem}
					</p>
				))}
				{filtering ? (
					<label className={styles.narrow}>
						<input type="checkbox" checked={narrowed} onChange={(event) => setNarrowed(event.target.checked)} />
						Only what the filters show
					</label>
				) : null}
				{asked.trim() === "" && recent.length > 0 ? (
					<section className={styles.group}>
						<h3>Recent</h3>
						<ul className={styles.recent}>
							{recent.map((each) => (
								<li key={each}>
									<button type="button" data-choice onClick={() => onText(each)}>
										{each}
									</button>
								</li>
							))}
							<li>
								<button type="button" className={styles.forget} onClick={forget}>
									Forget these
								</button>
							</li>
						</ul>
					</section>
				) : null}
				<SearchResults groups={groups} lookup={lookup} root={root} asOf={asOf} onChoose={choose} />
				<SearchHelp open={asked.trim() === "" || answer?.found.hits.length === 0} onTry={onText} />
			</div>
		</PaperDialog>
	);
}

/** The dialog gives its focus to what asks for it; what was typed before is there to be typed over. */
function beginHere(input: HTMLInputElement | null): void {
	input?.setAttribute("autofocus", "");
	input?.select();
}

function goOnHere(input: HTMLInputElement | null): void {
	input?.setAttribute("autofocus", "");
	input?.setSelectionRange(input.value.length, input.value.length);
}

/** The field, then what can be chosen. */
function stopsIn(body: HTMLElement): readonly HTMLElement[] {
	return [...body.querySelectorAll<HTMLElement>("input[type=search], [data-choice]")];
}

/** From the field down the results and back up into it; Home and End are the field's own while it has the focus. */
function stepped(key: string, at: number, last: number): number | null {
	switch (key) {
		case "ArrowDown":
			return Math.min(at + 1, last);
		case "ArrowUp":
			return Math.max(at - 1, 0);
		case "Home":
			return at > 0 ? Math.min(1, last) : null;
		case "End":
			return at > 0 ? last : null;
		default:
			return null;
	}
}

/** A key that changes the text, which the field receives once it has the focus. A space presses a button. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	return !ctrlKey && !metaKey && !altKey && key !== " " && ([...key].length === 1 || key === "Backspace");
}

/** `hidden`: how many answer that the filters leave out. */
function statusWords(text: string, groups: readonly ResultGroup[], hidden: number): string {
	if (text.trim() === "") return "";
	if (groups.length === 0)
		return hidden === 0
			? "Nothing in this dossier answers. Try fewer or other words."
			: `Nothing that the filters show answers; ${count(hidden, "other thing")} in this dossier ${hidden === 1 ? "does" : "do"}.`;
	return groups.map(({ title, total }) => count(total, title.toLowerCase().slice(0, -1))).join(", ");
}
