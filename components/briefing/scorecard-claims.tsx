import type { Claim } from "@/lib/dossier/dossier";
import { figures } from "@/lib/dossier/figures";
import { currentOutcome } from "@/lib/dossier/newest";
import { scoreVerdict } from "@/lib/dossier/scorecard";
import { count, howSaid, MODALITY_WORDS, VERDICT_WORDS } from "@/lib/dossier/wording";
import { hrefOf, type Scope } from "./scope";
import styles from "./scorecard-claims.module.css";
import text from "./text.module.css";
import { VerdictMark } from "./verdict";

/**
 * The claims under the scorecard: those asked for, or the ones worth reading first with the rest behind a disclosure that
 * needs no script. The server-drawn page names them all in a plain list: it has a weight to keep (design §4).
 */
export function ScorecardClaims({
	id,
	title,
	first,
	all,
	scope,
	onAll,
}: {
	readonly id: string;
	/** How many were asked for; null where all stand. */
	readonly title: string | null;
	/** null: all of them at once. */
	readonly first: readonly Claim[] | null;
	readonly all: readonly Claim[];
	readonly scope: Scope;
	readonly onAll?: () => void;
}) {
	const rest = first === null ? [] : all.filter((claim) => !first.includes(claim));
	const head = title ?? (first === null ? count(all.length, "claim") : "Claims worth reading first");
	return (
		<section aria-labelledby={id}>
			<h3 id={id} tabIndex={-1} className={styles.head}>
				{head}
			</h3>
			{all.length === 0 ? <p className={text.empty}>No claim stands there. Choose another cell.</p> : null}
			{scope.live ? <Rows claims={first ?? all} scope={scope} /> : <Names claims={all} scope={scope} />}
			{rest.length === 0 ? null : (
				<details className={styles.rest}>
					<summary>{`Show all ${figures(all.length)}`}</summary>
					<Rows claims={rest} scope={scope} />
				</details>
			)}
			{onAll === undefined ? null : (
				<p className={text.note}>
					<button type="button" className={text.textButton} onClick={onAll}>
						Show all claims
					</button>
				</p>
			)}
		</section>
	);
}

function Rows({ claims, scope }: { readonly claims: readonly Claim[]; readonly scope: Scope }) {
	if (claims.length === 0) return null;
	return (
		<table className={styles.claims}>
			<thead>
				<tr>
					<th scope="col">Claim</th>
					<th scope="col">How it is said</th>
					<th scope="col">What came of it</th>
					<th scope="col">Verdict</th>
					<th scope="col">Evidence</th>
				</tr>
			</thead>
			<tbody>
				{claims.map((claim) => {
					const outcome = currentOutcome(claim);
					return (
						<tr key={claim.id} data-claim={claim.id}>
							<th scope="row">
								<a href={hrefOf(scope, { kind: "claim", id: claim.id })}>{claim.text}</a>
							</th>
							<td>{howSaid(claim)}</td>
							<td>{outcome?.reason[0]?.text ?? "No outcome is on record."}</td>
							<td>
								<VerdictMark verdict={scoreVerdict(claim)} />
							</td>
							<td>{outcome?.evidence}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

function Names({ claims, scope }: { readonly claims: readonly Claim[]; readonly scope: Scope }) {
	return (
		<ul className={styles.names}>
			{claims.map((claim) => (
				<li key={claim.id}>
					<a href={hrefOf(scope, { kind: "claim", id: claim.id })}>{claim.text}</a>
					{` – ${MODALITY_WORDS[claim.modality]}, ${VERDICT_WORDS[scoreVerdict(claim)].toLowerCase()}`}
				</li>
			))}
		</ul>
	);
}
