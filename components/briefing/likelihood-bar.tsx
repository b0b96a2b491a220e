import type { Likelihood } from "@/lib/dossier/dossier";
import { BANDS, bandRange } from "@/lib/dossier/likelihood";
import { likelihoodScale } from "@/lib/dossier/likelihood-scale";
import likelihoods from "./likelihood.module.css";
import { Section } from "./section";
import text from "./text.module.css";

/**
 * The band as a bar from low to high on a scale of seven segments, never a point; "our reading" because journalism does
 * not use the scale. Drawn in percent of the width, so that its figures keep their size.
 */
export function LikelihoodBar({ likelihood, reason }: { likelihood: Likelihood; reason: string | undefined }) {
	const { term } = BANDS[likelihood];
	const { edges, low, high, labels } = likelihoodScale(likelihood);
	return (
		<Section
			title={`${term.slice(0, 1).toUpperCase()}${term.slice(1)}, ${bandRange(likelihood)}`}
			end="our reading of the wording"
		>
			<svg className={likelihoods.bar} width="100%" height="28" aria-hidden="true">
				<rect x="0" y="0" width="100%" height="10" />
				{edges.map((edge) => (
					<line key={edge} x1={`${edge}%`} x2={`${edge}%`} y2="10" />
				))}
				<rect className={likelihoods.band} x={`${low}%`} width={`${high - low}%`} height="10" />
				{labels.map(({ at, text: words, end, anchor }) => (
					<text key={at} x={`${at}%`} y="25" textAnchor={anchor} className={end ? likelihoods.end : undefined}>
						{words}
					</text>
				))}
			</svg>
			{reason === undefined ? null : <p className={text.note}>{reason}</p>}
		</Section>
	);
}
