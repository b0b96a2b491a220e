import { locatorWords } from "@/lib/dossier/cite-words";
import type { Cite } from "@/lib/dossier/dossier";
import { figures } from "@/lib/dossier/figures";
import { type RestKind, restsOn } from "@/lib/dossier/rests-on";
import { count } from "@/lib/dossier/wording";
import accounts from "./accounts.module.css";
import { LongList } from "./long-list";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import text from "./text.module.css";

const TITLES: { readonly [K in RestKind]: string } = {
	judgement: "Judgements",
	watch: "What to watch",
	event: "Events",
	claim: "Claims",
	outcome: "Outcomes of claims",
	summary: "Summaries",
};

/** What rests on a source, by kind and counted: each statement with the place and note of its cite. */
export function Resting({ source, scope }: { source: string; scope: Scope }) {
	const groups = restsOn(source, scope.lookup);
	const total = groups.reduce((sum, { items }) => sum + items.length, 0);
	return (
		<Section title="What rests on it" {...(total === 0 ? {} : { end: count(total, "statement") })}>
			{total === 0 ? <p className={text.note}>Nothing in the dossier cites it.</p> : null}
			{groups.map(({ kind, items }) => (
				<div key={kind} className={accounts.group}>
					<h4>
						{TITLES[kind]} <span>{figures(items.length)}</span>
					</h4>
					<LongList
						items={items}
						scope={scope}
						className={accounts.resting}
						row={({ text: words, place, cites }) => (
							<li key={`${"id" in place ? place.id : place.kind} ${words}`}>
								<a href={hrefOf(scope, place)}>{words}</a>
								{cites.map((cite) => (
									<CitedPlace key={JSON.stringify([cite.at, cite.anchor, cite.note])} cite={cite} />
								))}
							</li>
						)}
					/>
				</div>
			))}
		</Section>
	);
}

/** Where in the source, in which words, and what is to be noted; nothing where the cite says none of it. */
function CitedPlace({ cite }: { cite: Cite }) {
	const place = locatorWords(cite);
	const parts = [place, cite.anchor === undefined ? null : `“${cite.anchor}”`, cite.note ?? null].filter(
		(part) => part !== null,
	);
	return parts.length === 0 ? null : <p>{parts.join(" – ")}</p>;
}
