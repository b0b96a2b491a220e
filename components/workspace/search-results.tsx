import { type MouseEvent, useState } from "react";
import { hrefOf } from "@/components/briefing/scope";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { excerpt } from "@/lib/search/excerpt";
import { markedParts } from "@/lib/search/marked";
import type { NotedHit } from "@/lib/search/note-hits";
import type { ResultGroup } from "@/lib/search/result-groups";
import { resultLine } from "@/lib/search/result-line";
import styles from "./search.module.css";

/** So many of a kind at first; one button shows the rest. */
const FIRST = 6;

type Props = {
	readonly groups: readonly ResultGroup[];
	readonly lookup: Lookup;
	readonly root: string;
	/** The plain date as of which `lookup` is; null: the latest. */
	readonly asOf: string | null;
	readonly onChoose: (hit: NotedHit) => void;
};

export function SearchResults({ groups, ...rest }: Props) {
	return groups.map((group) => <Group key={group.kind} group={group} {...rest} />);
}

function Group({ group, lookup, root, asOf, onChoose }: Omit<Props, "groups"> & { readonly group: ResultGroup }) {
	const [all, setAll] = useState(false);
	const hits = all ? group.hits : group.hits.slice(0, FIRST);
	return (
		<section className={styles.group}>
			<h3>
				{group.title} <span>{figures(group.total)}</span>
			</h3>
			<ul>
				{hits.map((hit) => (
					<li key={hit.document.key}>
						<Result hit={hit} lookup={lookup} root={root} asOf={asOf} onChoose={onChoose} />
					</li>
				))}
			</ul>
			{hits.length < group.hits.length ? (
				<button type="button" className={styles.more} data-choice onClick={() => setAll(true)}>
					{group.hits.length === group.total
						? `Show all ${figures(group.total)}`
						: `Show the best ${figures(group.hits.length)}`}
				</button>
			) : null}
		</section>
	);
}

/** A link like any other: with a modifier it opens beside, as the browser does. */
function Result({ hit, lookup, root, asOf, onChoose }: Omit<Props, "groups"> & { readonly hit: NotedHit }) {
	const { document, words, note } = hit;
	const onClick = (event: MouseEvent) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
		event.preventDefault();
		onChoose(hit);
	};
	const inText = excerptOf(document.title, document.text, words);
	return (
		<a
			className={styles.result}
			href={hrefOf({ root, asOf }, document.subject)}
			data-result={document.key}
			data-choice=""
			onClick={onClick}
		>
			<span className={styles.title} dir="auto">
				<Marked text={document.title} words={words} />
			</span>
			<span className={styles.line}>{resultLine(document, lookup)}</span>
			{inText === null ? null : (
				<span className={styles.line} dir="auto">
					<Marked text={inText} words={words} />
				</span>
			)}
			{note === null ? null : (
				<span className={styles.line} dir="auto">
					Your note: <Marked text={firstMarked(note, words) ?? ""} words={words} />
				</span>
			)}
		</a>
	);
}

/** Words around what answered in the text, where the title alone does not show it. */
function excerptOf(title: string, text: string, words: readonly string[]): string | null {
	if (words.length === 0 || words.every((word) => isMarked(title, [word]))) return null;
	return firstMarked(text, words);
}

/** The words around the first that answered; null where none did. */
function firstMarked(text: string, words: readonly string[]): string | null {
	const parts = markedParts(text, words);
	const at = parts.findIndex((part) => part.marked);
	if (at < 0) return null;
	return excerpt(
		text,
		parts.slice(0, at).reduce((length, part) => length + part.text.length, 0),
	);
}

function isMarked(text: string, words: readonly string[]): boolean {
	return markedParts(text, words).some((part) => part.marked);
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
	let at = 0;
	return markedParts(text, words).map((part) => {
		const key = at;
		at += part.text.length;
		return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
	});
}
