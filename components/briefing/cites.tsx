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
			{unique.map((cite, at) => (
				<span key={cite.source}>
					{at > 0 ? "," : null}
					<CiteLink cite={cite} scope={scope} />
				</span>
			))}
		</span>
	);
}

function CiteLink({ cite, scope }: { cite: Cite; scope: Scope }) {
	const source = scope.lookup.sources.get(cite.source);
	const number = scope.numbers.get(cite.source);
	if (source === undefined) return <span>?</span>;
	const published = source.published === undefined ? "undated" : formatWhen(source.published);
	return (
		<a
			className={styles.cite}
			href={hrefOf(scope, { kind: "source", id: source.id })}
			aria-label={`Source ${number ?? ""}`}
			title={`${source.publisher}, ${published}`}
		>
			{number ?? "•"}
		</a>
	);
}
