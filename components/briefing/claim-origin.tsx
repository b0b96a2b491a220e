import { locatorWords, originWords } from "@/lib/dossier/cite-words";
import type { Cite, Claim } from "@/lib/dossier/dossier";
import { originGroups, originsOf } from "@/lib/dossier/origins";
import { formatWhen } from "@/lib/time/format-when";
import accounts from "./accounts.module.css";
import { OriginTree } from "./origin-tree";
import { RatingTip } from "./rating-tip";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";

/** The pages that say it, by origin: copies of one wire count once. Each with its place, its words and our note on it. */
export function ClaimOrigin({ claim, scope }: { claim: Claim; scope: Scope }) {
	const groups = originGroups(claim.cites, scope.lookup.dossier);
	const pages = groups.flat();
	if (pages.length === 0) return null;
	return (
		<Section title={originWords(pages.length, groups.length)} end="Rating">
			<ul className={accounts.pages}>
				{pages.map((cite) => (
					<OriginPage key={cite.source} cite={cite} scope={scope} />
				))}
			</ul>
		</Section>
	);
}

function OriginPage({ cite, scope }: { cite: Cite; scope: Scope }) {
	const source = scope.lookup.sources.get(cite.source);
	if (source === undefined) return <li>{cite.source}</li>;
	const origins = originsOf(source.id, scope.lookup);
	const place = locatorWords(cite);
	const date = source.published === undefined ? "undated" : formatWhen(source.published);
	return (
		<li>
			<div>
				<a href={hrefOf(scope, { kind: "source", id: source.id })}>
					<bdi>{source.publisher}</bdi>
				</a>
				<span>{[date, place].filter((part) => part !== null).map((part) => `, ${part}`)}</span>
				{cite.anchor === undefined ? null : <q>{cite.anchor}</q>}
				{origins.length === 0 ? null : (
					<>
						<p>draws on</p>
						<OriginTree nodes={origins} scope={scope} />
					</>
				)}
				{cite.note === undefined ? null : <p>{cite.note}</p>}
			</div>
			<RatingTip reliability={source.reliability} credibility={cite.credibility} scope={scope} />
		</li>
	);
}
