import type { Brief } from "@/lib/dossier/brief";
import { RELIABILITY_WORDS } from "@/lib/dossier/wording";
import { citationOfSource } from "@/lib/formats/citation";
import { formatWhen } from "@/lib/time/format-when";
import { drawn } from "@/lib/timeline/isolated";
import styles from "./brief.module.css";
import { hrefOf, placeOf, type Scope } from "./scope";

/** Under the first page: in a line each what it rests on, with the letter of its reliability. */
export function BriefFirstSources({ brief, scope }: { readonly brief: Brief; readonly scope: Scope }) {
	const { first, endnotes } = brief;
	if (first.length === 0) return null;
	return (
		<section className={styles.section}>
			<h2>
				Sources of the summary and the judgements, in order of first use <span>letter: reliability</span>
			</h2>
			<ol className={styles.first}>
				{first.map((source) => (
					<li key={source.id}>
						<strong>{scope.numbers.get(source.id)}</strong>
						<span>
							<bdi>{source.publisher}</bdi>, {source.published === undefined ? "no date" : formatWhen(source.published)}
						</span>
						<strong title={RELIABILITY_WORDS[source.reliability]}>{source.reliability}</strong>
					</li>
				))}
			</ol>
			<p className={styles.confidence}>Full references, 1 to {endnotes.length}, at the end.</p>
		</section>
	);
}

/** Every source that the brief cites, in order of first use (ICD 206), with its address and how far it is to be relied on. */
export function BriefEndnotes({ brief, scope }: { readonly brief: Brief; readonly scope: Scope }) {
	if (brief.endnotes.length === 0) return null;
	return (
		<section className={styles.section}>
			<h2>References</h2>
			<ol className={styles.endnotes}>
				{brief.endnotes.map((source) => (
					<li key={source.id} id={placeOf(scope, source.id)} data-source={source.id}>
						<strong>{scope.numbers.get(source.id)}</strong>
						<p>
							{citationOfSource(source, drawn).map(({ text, address }) =>
								address === undefined ? (
									`${text} `
								) : (
									<a key={text} href={hrefOf(scope, { kind: "source", id: source.id })}>
										{text}{" "}
									</a>
								),
							)}
							{`${source.reliability}: ${RELIABILITY_WORDS[source.reliability]}; ${source.kind}.`}
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}
