import type { Claim, Outcome } from "@/lib/dossier/dossier";
import { currentOutcome } from "@/lib/dossier/newest";
import { rewordedWords } from "@/lib/dossier/reworded-words";
import { formatPlainDate } from "@/lib/time/format-when";
import details from "./details.module.css";
import type { Scope } from "./scope";
import { Section } from "./section";
import { Sentences } from "./sentences";
import text from "./text.module.css";
import { VerdictMark } from "./verdict";

/** The verdict that stands, and what came of the claim. */
export function ClaimVerdict({ claim, scope }: { claim: Claim; scope: Scope }) {
	const outcome = currentOutcome(claim);
	return (
		<>
			<p className={details.verdictLine}>
				<VerdictMark verdict={outcome?.verdict ?? "open"} />
				<span className={text.muted}>{outcome === undefined ? "no outcome on record" : judged(outcome)}</span>
			</p>
			{outcome === undefined ? null : (
				<p className={text.summaryText}>
					<Sentences sentences={outcome.reason} scope={scope} />
				</p>
			)}
		</>
	);
}

/** What the claim was judged before, and what it said before; newest first. */
export function ClaimPast({ claim }: { claim: Claim }) {
	const standing = currentOutcome(claim);
	const earlier = claim.outcomes.filter((outcome) => outcome !== standing).reverse();
	const revisions = [...(claim.revisions ?? [])].reverse();
	return (
		<>
			{earlier.length === 0 ? null : (
				<Section title="Judged before">
					{earlier.map((outcome) => (
						<p key={`${outcome.on} ${outcome.verdict}`} className={details.verdictLine}>
							<VerdictMark verdict={outcome.verdict} />
							<span className={text.muted}>{judged(outcome)}</span>
						</p>
					))}
				</Section>
			)}
			{revisions.length === 0 ? null : (
				<Section title="What it said before">
					{revisions.map((revision) => (
						<p key={`${revision.on} ${revision.text}`} className={text.note}>
							{`Until ${formatPlainDate(revision.on)}: ${rewordedWords(saidBefore(revision, claim), claim)}`}
							{revision.note === undefined ? null : ` – ${revision.note}`}
						</p>
					))}
				</Section>
			)}
		</>
	);
}

/** A revision that leaves a field out said the same of it. */
function saidBefore(
	{ text: said, attribution, modality, likelihood }: NonNullable<Claim["revisions"]>[number],
	claim: Claim,
) {
	const reading = likelihood ?? claim.likelihood;
	return {
		text: said,
		attribution: attribution ?? claim.attribution,
		modality: modality ?? claim.modality,
		...(reading !== undefined && { likelihood: reading }),
	};
}

function judged({ evidence, on }: Outcome): string {
	return `${evidence} evidence, judged as of ${formatPlainDate(on)}`;
}
