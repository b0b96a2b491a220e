import type { Account } from "@/lib/dossier/dossier";
import { formatWhen } from "@/lib/time/format-when";
import { drawn } from "@/lib/timeline/isolated";
import accounts from "./accounts.module.css";
import { Cites } from "./cites";
import { RatingTip } from "./rating-tip";
import type { Scope } from "./scope";
import { Section } from "./section";
import { StatusMark } from "./status-mark";

/** Conflicting accounts of one fact: the chosen one first and filled, with its reason on the line of its source. */
export function AccountList({ accounts: all, scope }: { accounts: readonly Account[]; scope: Scope }) {
	if (all.length === 0) return null;
	const ordered = [...all].sort((a, b) => Number(b.chosen ?? false) - Number(a.chosen ?? false));
	return (
		<Section title="Accounts differ" end="Rating">
			<ul className={accounts.accounts}>
				{ordered.map((account) => (
					<li key={account.text} data-chosen={account.chosen ? "true" : undefined}>
						<StatusMark status={account.chosen ? "held" : "announced"} dot />
						<div>
							{account.text}
							{account.when === undefined ? null : ` (${formatWhen(account.when)})`}
							<Cites of={account} scope={scope} />
							<p>
								{originLine(account, scope)}
								{account.chosen ? " – chosen" : null}
								{account.reason === undefined ? null : `${account.chosen ? ": " : " – "}${account.reason}`}
							</p>
						</div>
						<FirstRating account={account} scope={scope} />
					</li>
				))}
			</ul>
		</Section>
	);
}

/** "White House, 10 Apr 2024": the source that the account rests on first. */
function originLine(account: Account, { lookup }: Scope): string {
	const source = lookup.sources.get(account.cites[0]?.source ?? "");
	if (source === undefined) return "No source is given";
	return `${drawn(source.publisher)}, ${source.published === undefined ? "undated" : formatWhen(source.published)}`;
}

function FirstRating({ account, scope }: { account: Account; scope: Scope }) {
	const cite = account.cites[0];
	const source = cite === undefined ? undefined : scope.lookup.sources.get(cite.source);
	if (cite === undefined || source === undefined) return <span />;
	return <RatingTip reliability={source.reliability} credibility={cite.credibility} scope={scope} />;
}
