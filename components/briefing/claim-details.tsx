import { bearingOn } from "@/lib/dossier/bearing";
import { civilOrder } from "@/lib/dossier/civil-order";
import type { Cite, Claim } from "@/lib/dossier/dossier";
import { figures } from "@/lib/dossier/figures";
import { currentOutcome } from "@/lib/dossier/newest";
import { MODALITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import { AccountList } from "./account-list";
import { CitedSources } from "./cited-sources";
import { Cites } from "./cites";
import { ClaimOrigin } from "./claim-origin";
import { ClaimPast, ClaimVerdict } from "./claim-outcomes";
import { DatedEvents } from "./dated-events";
import details from "./details.module.css";
import { LikelihoodBar } from "./likelihood-bar";
import type { Scope } from "./scope";
import { Section } from "./section";
import { TopicLinks } from "./topic-links";

/** The cites of a claim in reading order: the outcome that stands, the claim itself, its accounts. */
export function claimCites(claim: Claim): readonly Cite[] {
	return [
		...(currentOutcome(claim)?.reason.flatMap((sentence) => sentence.cites) ?? []),
		...claim.cites,
		...(claim.accounts ?? []).flatMap((account) => account.cites),
	];
}

export function ClaimDetails({ claim, scope }: { claim: Claim; scope: Scope }) {
	const bearing = bearingOn(claim);
	const events = civilOrder(scope.lookup.dossier).filter((event) => bearing?.has(event.id));
	return (
		<article
			className={details.details}
			data-verdict={currentOutcome(claim)?.verdict ?? "open"}
			data-likelihood={claim.likelihood}
		>
			<h2 className={details.claimTitle}>{claim.text}</h2>
			<ClaimVerdict claim={claim} scope={scope} />
			<dl className={details.facts}>
				<dt>Said by</dt>
				<dd>
					{claim.attribution}
					<Cites of={claim} scope={scope} />
				</dd>
				<dt>How it is said</dt>
				<dd>{MODALITY_WORDS[claim.modality]}</dd>
				<dt>Made on</dt>
				<dd>{formatPlainDate(claim.madeOn)}</dd>
			</dl>
			{claim.likelihood === undefined ? null : (
				<LikelihoodBar likelihood={claim.likelihood} reason={claim.likelihoodReason} />
			)}
			<ClaimOrigin claim={claim} scope={scope} />
			<AccountList accounts={claim.accounts ?? []} scope={scope} />
			<ClaimPast claim={claim} />
			{events.length === 0 ? null : (
				<Section title={events.length === 1 ? "One event bears on it" : `${figures(events.length)} events bear on it`}>
					<DatedEvents events={events} scope={scope} />
				</Section>
			)}
			<CitedSources cites={claimCites(claim)} scope={scope} />
			<TopicLinks topics={claim.topics} scope={scope} />
		</article>
	);
}
