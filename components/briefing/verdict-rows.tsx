import type { Claim } from "@/lib/dossier/dossier";
import { currentOutcome } from "@/lib/dossier/newest";
import { verdictTally } from "@/lib/dossier/verdict-tally";
import { count } from "@/lib/dossier/wording";
import lists from "./lists.module.css";
import { LongList } from "./long-list";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import { VerdictMark } from "./verdict";

/** A section of claims, each with its verdict; how many there are and what came of them stands at its head. */
export function VerdictRows({ title, claims, scope }: { title: string; claims: readonly Claim[]; scope: Scope }) {
	if (claims.length === 0) return null;
	const verdictOf = (claim: Claim) => currentOutcome(claim)?.verdict ?? "open";
	return (
		<Section title={title} end={`${count(claims.length, "claim")}, ${verdictTally(claims.map(verdictOf))}`}>
			<LongList
				items={claims}
				scope={scope}
				className={lists.rows}
				row={(claim) => (
					<li key={claim.id} data-claim={claim.id}>
						<a href={hrefOf(scope, { kind: "claim", id: claim.id })}>{claim.text}</a>
						<VerdictMark verdict={verdictOf(claim)} />
					</li>
				)}
			/>
		</Section>
	);
}
