import { VerdictMark } from "@/components/briefing/verdict";
import { expectedChallenges } from "@/lib/deck/challenge";
import type { Slide } from "@/lib/deck/deck";
import type { Lookup } from "@/lib/dossier/lookup";
import { scoreVerdict } from "@/lib/dossier/scorecard";
import styles from "./presenter.module.css";

/** The claims of the slide that are expected to be challenged: a digit opens one, Enter shows it. */
export function ExpectedList({
	slide,
	lookup,
	onDigit,
}: {
	readonly slide: Slide;
	readonly lookup: Lookup;
	readonly onDigit: (digit: number) => void;
}) {
	const expected = expectedChallenges(slide, lookup);
	if (expected.length === 0) return null;
	return (
		<section className={styles.expected} aria-label="Challenges to expect">
			<div className={styles.partHead}>
				<h2 className={styles.partTitle}>Challenges to expect</h2>
				<span className={styles.quiet}>press the number, then Enter</span>
			</div>
			<ol>
				{expected.map(({ digit, claim }) => (
					<li key={claim.id}>
						<button type="button" onClick={() => onDigit(digit)}>
							<b>{digit}</b>
							<span>{claim.text}</span>
							<VerdictMark verdict={scoreVerdict(claim)} />
						</button>
					</li>
				))}
			</ol>
		</section>
	);
}
