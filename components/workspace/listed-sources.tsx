import type { Scope } from "@/components/briefing/scope";
import { sourceTitle } from "@/components/briefing/sources-table";
import { NO_ADDRESS } from "@/lib/dossier/cite-words";
import { formatWhen } from "@/lib/time/format-when";
import { drawn } from "@/lib/timeline/isolated";
import styles from "./workspace.module.css";

/**
 * On paper only, where no link can be followed: every source that the page cites and does not list elsewhere, by its
 * number and with its address. `all`: the dossier's other sources follow, where the page lists them.
 */
export function ListedSources({ scope, all }: { scope: Scope; all: boolean }) {
	const cited = [...scope.numbers.keys()]
		.filter((id) => !scope.listed.has(id))
		.flatMap((id) => scope.lookup.sources.get(id) ?? []);
	const others = all ? scope.lookup.dossier.sources.filter(({ id }) => !scope.numbers.has(id)) : [];
	const sources = [...cited, ...others];
	if (sources.length === 0) return null;
	return (
		<section className={styles.listedSources} aria-label="Sources with their addresses">
			<h2>Sources</h2>
			<ol>
				{sources.map((source) => (
					<li key={source.id} value={scope.numbers.get(source.id)}>
						{`${drawn(source.publisher)}, ${drawn(sourceTitle(source))}, ${source.published === undefined ? "undated" : formatWhen(source.published)}. `}
						<span>{source.url ?? NO_ADDRESS}</span>
					</li>
				))}
			</ol>
		</section>
	);
}
