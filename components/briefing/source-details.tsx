import { citedBy } from "@/lib/dossier/cited-by";
import type { Source } from "@/lib/dossier/dossier";
import type { Lookup } from "@/lib/dossier/lookup";
import { RELIABILITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhen } from "@/lib/time/format-when";
import accountsStyles from "./accounts.module.css";
import detailsStyles from "./details.module.css";
import listsStyles from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import textStyles from "./text.module.css";

export function SourceDetails({ source, scope }: { source: Source; scope: Scope }) {
	const rests = citedBy(scope.lookup, source.id);
	const origins = (source.derivedFrom ?? []).flatMap((id) => scope.lookup.sources.get(id) ?? []);
	const copies = copiesOf(scope.lookup, source.id);
	return (
		<article className={detailsStyles.details}>
			<h2 className={detailsStyles.claimTitle}>{source.title ?? source.publisher}</h2>
			{source.title === undefined ? <p className={textStyles.summaryText}>{source.description}</p> : null}
			<dl className={detailsStyles.facts}>
				<dt>Publisher</dt>
				<dd>{source.publisher}</dd>
				{source.author === undefined ? null : (
					<>
						<dt>Author</dt>
						<dd>{source.author}</dd>
					</>
				)}
				<dt>Published</dt>
				<dd>{source.published === undefined ? "date not known" : formatWhen(source.published)}</dd>
				<dt>Kind</dt>
				<dd>{source.kind}</dd>
				{source.title !== undefined || source.description === undefined ? null : (
					<>
						<dt>Title</dt>
						<dd>not shown in what we hold</dd>
					</>
				)}
				<dt>Reliability</dt>
				<dd>
					<strong>{source.reliability}</strong>, {RELIABILITY_WORDS[source.reliability]}
					<span className={accountsStyles.accountReason}>{source.reliabilityReason}</span>
				</dd>
				{source.accessed === undefined ? null : (
					<>
						<dt>Accessed</dt>
						<dd>{formatPlainDate(source.accessed)}</dd>
					</>
				)}
				<dt>Address</dt>
				<dd>
					<a href={source.url} rel="noreferrer noopener" className={detailsStyles.outward}>
						{source.url}
					</a>
				</dd>
			</dl>
			{origins.length > 0 ? <SourceLinks title="Derived from" sources={origins} scope={scope} /> : null}
			{copies.length > 0 ? (
				<SourceLinks title="Copies of it, which count as one" sources={copies} scope={scope} />
			) : null}
			<section>
				<h3 className={detailsStyles.detailsHead}>What rests on it</h3>
				{rests.length === 0 ? <p className={textStyles.note}>Nothing in the dossier cites it.</p> : null}
				<ul className={listsStyles.rows}>
					{rests.map((subject) => (
						<li key={`${subject.kind}-${subject.id}`}>
							<a href={hrefOf(scope, { kind: subject.kind, id: subject.id })}>{subject.title}</a>
							<span className={textStyles.muted}>{subject.kind}</span>
						</li>
					))}
				</ul>
			</section>
		</article>
	);
}

function copiesOf(lookup: Lookup, id: string): readonly Source[] {
	return lookup.dossier.sources.filter((source) => source.derivedFrom?.includes(id));
}

function SourceLinks({ title, sources, scope }: { title: string; sources: readonly Source[]; scope: Scope }) {
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>{title}</h3>
			<ul className={listsStyles.rows}>
				{sources.map((source) => (
					<li key={source.id} data-source={source.id}>
						<a href={hrefOf(scope, { kind: "source", id: source.id })}>{source.publisher}</a>
						<span className={textStyles.muted}>
							{source.published === undefined ? "undated" : formatWhen(source.published)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
