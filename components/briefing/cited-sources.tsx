import { numberCites } from "@/lib/dossier/cite-numbers";
import type { Cite } from "@/lib/dossier/dossier";
import { formatWhen } from "@/lib/time/format-when";
import { FindInSource } from "./find-in-source";
import lists from "./lists.module.css";
import { hrefOf, placeOf, type Scope } from "./scope";
import { Section } from "./section";
import { SourceAddress } from "./source-address";
import { Rating } from "./sources-table";

/** The way to the words that the thing quotes from a source, where it quotes any. */
function Quoted({ cites, source, scope }: { cites: readonly Cite[]; source: string; scope: Scope }) {
	const cite = cites.find((each) => each.source === source && each.anchor !== undefined);
	return cite === undefined ? null : <FindInSource cite={cite} scope={scope} />;
}

/** The sources behind an open thing, numbered as on the rest of the page. */
export function CitedSources({ cites, scope }: { cites: readonly Cite[]; scope: Scope }) {
	const sources = [...numberCites(cites).keys()].flatMap((id) => scope.lookup.sources.get(id) ?? []);
	if (sources.length === 0) return null;
	return (
		<Section title="Sources" end="Reliability">
			<ul className={lists.citedSources}>
				{sources.map((source) => (
					<li key={source.id} id={placeOf(scope, source.id)} data-source={source.id}>
						<span>{scope.numbers.get(source.id)}</span>
						<div>
							<a href={hrefOf(scope, { kind: "source", id: source.id })}>
								<bdi>{source.publisher}</bdi>
							</a>
							, {source.published === undefined ? "undated" : formatWhen(source.published)}
							<SourceAddress source={source} scope={scope} />
							<Quoted cites={cites} source={source.id} scope={scope} />
						</div>
						<Rating reliability={source.reliability} />
					</li>
				))}
			</ul>
		</Section>
	);
}
