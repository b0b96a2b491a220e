import type { Cite } from "@/lib/dossier/dossier";
import { formatWhen } from "@/lib/time/format-when";
import styles from "./cites.module.css";
import { hrefOf, type Scope } from "./scope";

/** The numbers behind a statement, each a link to its source. `raised` in serif text only. */
export function Cites({ cites, scope, raised = false }: { cites: readonly Cite[]; scope: Scope; raised?: boolean }) {
	const unique = cites.filter((cite, at) => cites.findIndex((other) => other.source === cite.source) === at);
	if (unique.length === 0) return null;
	return (
		<span className={raised ? styles.citesRaised : styles.cites}>
			{unique.flatMap((cite, at) => [at > 0 ? "," : null, <CiteLink key={cite.source} cite={cite} scope={scope} />])}
		</span>
	);
}

/** On the live page publisher and date show while it is pointed at; the server-drawn page lists its sources. */
function CiteLink({ cite, scope }: { cite: Cite; scope: Scope }) {
	const source = scope.lookup.sources.get(cite.source);
	const number = scope.numbers.get(cite.source);
	if (source === undefined) return "?";
	const published = source.published === undefined ? "undated" : formatWhen(source.published);
	return (
		<a
			href={hrefOf(scope, { kind: "source", id: source.id })}
			aria-label={`Source ${number ?? ""}`}
			title={scope.live ? `${source.publisher}, ${published}` : undefined}
		>
			{number ?? "•"}
		</a>
	);
}
