import type { Cite, Withheld } from "@/lib/dossier/dossier";
import { formatWhen } from "@/lib/time/format-when";
import { drawn } from "@/lib/timeline/isolated";
import styles from "./cites.module.css";
import { hrefOf, placeOf, type Scope } from "./scope";

/**
 * The numbers behind a statement, each a link to its source. `raised` in serif text only. Of an earlier day it says where
 * the statement was known and what we cite for it came out later, or carries no date.
 */
export function Cites({
	of: { cites, withheld = 0 },
	scope,
	raised = false,
}: {
	of: { readonly cites: readonly Cite[] } & Withheld;
	scope: Scope;
	raised?: boolean;
}) {
	const unique = cites.filter((cite, at) => cites.findIndex((other) => other.source === cite.source) === at);
	if (unique.length === 0)
		return withheld === 0 ? null : (
			<span className={styles.withheld}> (known then; our source is later or undated)</span>
		);
	return (
		<span className={raised ? styles.citesRaised : styles.cites}>
			{unique.flatMap((cite, at) => [at > 0 ? "," : null, <CiteLink key={cite.source} cite={cite} scope={scope} />])}
		</span>
	);
}

/** To the source, whose publisher and date show while it is pointed at; on a page that lists its sources, to the list. */
function CiteLink({ cite, scope }: { cite: Cite; scope: Scope }) {
	const source = scope.lookup.sources.get(cite.source);
	const number = scope.numbers.get(cite.source);
	if (source === undefined) return "?";
	const place = placeOf(scope, source.id);
	const published = source.published === undefined ? "undated" : formatWhen(source.published);
	return (
		<a
			href={place === undefined ? hrefOf(scope, { kind: "source", id: source.id }) : `#${place}`}
			aria-label={`Source ${number ?? ""}`}
			title={scope.live ? `${drawn(source.publisher)}, ${published}` : undefined}
		>
			{number ?? "•"}
		</a>
	);
}
