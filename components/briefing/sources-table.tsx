import type { CiteNumbers } from "@/lib/dossier/cite-numbers";
import type { Source } from "@/lib/dossier/dossier";
import { RELIABILITY_WORDS } from "@/lib/dossier/wording";
import { formatWhen } from "@/lib/time/format-when";
import ratingStyles from "./rating.module.css";
import { hrefOf, placeOf, type Scope } from "./scope";
import { SourceAddress } from "./source-address";
import tablesStyles from "./tables.module.css";

/** What the source is called: its title as printed, else our description of it. */
export function sourceTitle(source: Source): string {
	return source.title ?? source.description ?? source.publisher;
}

/** A list of sources; with numbers where they are cited on this page. */
export function SourcesTable({
	title,
	sources,
	numbers,
	scope,
	selected = null,
}: {
	title: string;
	sources: readonly Source[];
	numbers?: CiteNumbers;
	scope: Scope;
	selected?: string | null;
}) {
	return (
		<table className={tablesStyles.sources}>
			<thead>
				<tr>
					{numbers === undefined ? null : (
						<th scope="col" className={tablesStyles.numberColumn}>
							<span className="visually-hidden">Number</span>
						</th>
					)}
					<th scope="col">{title}</th>
					<th scope="col">Published</th>
					<th scope="col">Kind</th>
					<th scope="col">Reliability</th>
				</tr>
			</thead>
			<tbody>
				{sources.map((source) => (
					<tr
						key={source.id}
						id={numbers === undefined ? undefined : placeOf(scope, source.id)}
						data-source={source.id}
						aria-current={source.id === selected ? "true" : undefined}
					>
						{numbers === undefined ? null : <td>{numbers.get(source.id)}</td>}
						<th scope="row">
							<a href={hrefOf(scope, { kind: "source", id: source.id })}>
								<bdi>{source.publisher}</bdi>
								<span>
									, <bdi>{sourceTitle(source)}</bdi>
								</span>
							</a>
							{numbers === undefined ? null : <SourceAddress source={source} scope={scope} />}
						</th>
						<td>{source.published === undefined ? "undated" : formatWhen(source.published)}</td>
						<td>{source.kind}</td>
						<td>
							<Rating reliability={source.reliability} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** The letter, with its meaning in words for whoever points at it or listens to it. */
export function Rating({ reliability }: { reliability: Source["reliability"] }) {
	return (
		<span className={ratingStyles.rating}>
			{reliability} <span>{RELIABILITY_WORDS[reliability]}</span>
		</span>
	);
}
