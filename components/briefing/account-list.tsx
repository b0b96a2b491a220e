import type { Account } from "@/lib/dossier/dossier";
import { formatWhen } from "@/lib/time/format-when";
import accountsStyles from "./accounts.module.css";
import { Cites } from "./cites";
import detailsStyles from "./details.module.css";
import type { Scope } from "./scope";
import { Rating } from "./sources-table";

/** Conflicting accounts of one fact: the chosen one filled, with its reason on the same line. */
export function AccountList({ accounts, scope }: { accounts: readonly Account[]; scope: Scope }) {
	const ordered = [...accounts].sort((a, b) => Number(b.chosen ?? false) - Number(a.chosen ?? false));
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>
				Accounts differ <span className={detailsStyles.detailsHeadEnd}>Rating</span>
			</h3>
			<ul className={accountsStyles.accounts}>
				{ordered.map((account) => (
					<li key={account.text} data-chosen={account.chosen ? "true" : undefined}>
						<AccountMark chosen={account.chosen ?? false} />
						<span>
							{account.text}
							{account.when === undefined ? null : ` (${formatWhen(account.when)})`}
							<Cites cites={account.cites} scope={scope} />
							{account.chosen || account.reason !== undefined ? (
								<span className={accountsStyles.accountReason}>
									{account.chosen ? "Chosen" : null}
									{account.chosen && account.reason !== undefined ? ": " : null}
									{account.reason}
								</span>
							) : null}
						</span>
						<FirstRating account={account} scope={scope} />
					</li>
				))}
			</ul>
		</section>
	);
}

function AccountMark({ chosen }: { chosen: boolean }) {
	return (
		<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
			<circle
				cx="5"
				cy="5"
				r={chosen ? 4 : 3.25}
				fill={chosen ? "currentColor" : "none"}
				stroke="currentColor"
				strokeWidth={chosen ? 0 : 1.5}
			/>
		</svg>
	);
}

function FirstRating({ account, scope }: { account: Account; scope: Scope }) {
	const cite = account.cites[0];
	const source = cite === undefined ? undefined : scope.lookup.sources.get(cite.source);
	if (cite === undefined || source === undefined) return <span />;
	return (
		<span className={accountsStyles.accountRating}>
			<Rating reliability={source.reliability} />
			{cite.credibility === undefined ? null : ` ${cite.credibility}`}
		</span>
	);
}
