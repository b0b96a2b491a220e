import type { Dispute } from "@/lib/dossier/brief";
import { formatWhen } from "@/lib/time/format-when";
import styles from "./brief.module.css";
import { Cites } from "./cites";
import type { Scope } from "./scope";

/** Dissent is kept: the accounts of one fact side by side, the chosen one marked, with its reason. */
export function BriefDisputes({ disputes, scope }: { readonly disputes: readonly Dispute[]; readonly scope: Scope }) {
	if (disputes.length === 0) return null;
	return (
		<section className={styles.section}>
			<h2>Where accounts differ</h2>
			{disputes.map(({ kind, id, title, accounts }) => (
				<div key={`${kind} ${id}`} className={styles.dispute}>
					<h3>{title}</h3>
					<ul>
						{accounts.map((account) => (
							<li key={account.text} data-chosen={account.chosen ? "true" : undefined}>
								<strong>{account.chosen ? "Chosen" : "Not chosen"}</strong>
								<p>
									{account.text}
									{account.when === undefined ? null : ` (${formatWhen(account.when)})`}
									<Cites of={account} scope={scope} />
								</p>
								{account.reason === undefined ? null : <p className={styles.confidence}>{account.reason}</p>}
							</li>
						))}
					</ul>
				</div>
			))}
		</section>
	);
}
