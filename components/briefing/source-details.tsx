import { citedBy } from "@/lib/dossier/cited-by";
import type { Source } from "@/lib/dossier/dossier";
import type { Lookup } from "@/lib/dossier/lookup";
import { RELIABILITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhen } from "@/lib/time/format-when";
import styles from "./briefing.module.css";
import { hrefOf, type Scope } from "./scope";

export function SourceDetails({ source, scope }: { source: Source; scope: Scope }) {
	const rests = citedBy(scope.lookup, source.id);
	const origins = (source.derivedFrom ?? []).flatMap((id) => scope.lookup.sources.get(id) ?? []);
	const copies = copiesOf(scope.lookup, source.id);
	return (
		<article className={styles.details}>
			<h2 className={styles.claimTitle}>{source.title ?? source.publisher}</h2>
			{source.title === undefined ? <p className={styles.summaryText}>{source.description}</p> : null}
			<dl className={styles.facts}>
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
					<span className={styles.accountReason}>{source.reliabilityReason}</span>
				</dd>
				{source.accessed === undefined ? null : (
					<>
						<dt>Accessed</dt>
						<dd>{formatPlainDate(source.accessed)}</dd>
					</>
				)}
				<dt>Address</dt>
				<dd>
					<a href={source.url} rel="noreferrer noopener" className={styles.outward}>
						{source.url}
					</a>
				</dd>
			</dl>
			{origins.length > 0 ? <SourceLinks title="Derived from" sources={origins} scope={scope} /> : null}
			{copies.length > 0 ? (
				<SourceLinks title="Copies of it, which count as one" sources={copies} scope={scope} />
			) : null}
			<section>
				<h3 className={styles.detailsHead}>What rests on it</h3>
				{rests.length === 0 ? <p className={styles.note}>Nothing in the dossier cites it.</p> : null}
				<ul className={styles.rows}>
					{rests.map((subject) => (
						<li key={`${subject.kind}-${subject.id}`}>
							<a href={hrefOf(scope, { kind: subject.kind, id: subject.id })}>{subject.title}</a>
							<span className={styles.muted}>{subject.kind}</span>
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
			<h3 className={styles.detailsHead}>{title}</h3>
			<ul className={styles.rows}>
				{sources.map((source) => (
					<li key={source.id} data-source={source.id}>
						<a href={hrefOf(scope, { kind: "source", id: source.id })}>{source.publisher}</a>
						<span className={styles.muted}>
							{source.published === undefined ? "undated" : formatWhen(source.published)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
