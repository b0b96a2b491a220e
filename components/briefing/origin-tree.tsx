import type { Source } from "@/lib/dossier/dossier";
import { copiesOf, type OriginNode, originsOf } from "@/lib/dossier/origins";
import { formatWhen } from "@/lib/time/format-when";
import lists from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";

/** Where a source comes from and what was made of it: copies of one wire count as one source. */
export function SourceOrigin({ source, scope }: { source: Source; scope: Scope }) {
	const origins = originsOf(source.id, scope.lookup);
	const copies = copiesOf(source.id, scope.lookup);
	return (
		<>
			{origins.length === 0 ? null : (
				<Section title="Derived from" end="counts as one with them">
					<OriginTree nodes={origins} scope={scope} />
				</Section>
			)}
			{copies.length === 0 ? null : (
				<Section title="Copies of it" end="count as one with it">
					<OriginTree nodes={copies} scope={scope} />
				</Section>
			)}
		</>
	);
}

/** Each source with what it draws on, or what draws on it, beneath it. */
export function OriginTree({ nodes, scope }: { nodes: readonly OriginNode[]; scope: Scope }) {
	return (
		<ul className={lists.tree}>
			{nodes.map(({ source, branches }) => (
				<li key={source.id} data-source={source.id}>
					<a href={hrefOf(scope, { kind: "source", id: source.id })}>
						<bdi>{source.publisher}</bdi>
					</a>
					<span>{source.published === undefined ? "undated" : formatWhen(source.published)}</span>
					{branches.length === 0 ? null : <OriginTree nodes={branches} scope={scope} />}
				</li>
			))}
		</ul>
	);
}
