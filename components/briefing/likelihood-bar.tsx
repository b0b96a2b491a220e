import type { Likelihood } from "@/lib/dossier/dossier";
import { BANDS, bandRange } from "@/lib/dossier/likelihood";
import detailsStyles from "./details.module.css";
import likelihoodStyles from "./likelihood.module.css";
import textStyles from "./text.module.css";

const WIDTH = 400;

/** The band as a bar from low to high, never a point; "our reading" because journalism does not use the scale. */
export function LikelihoodBar({ likelihood, reason }: { likelihood: Likelihood; reason?: string }) {
	const band = BANDS[likelihood];
	const edges = [...new Set(Object.values(BANDS).flatMap(({ low, high }) => [low, high]))].sort((a, b) => a - b);
	const x = (percent: number) => Math.round(percent * (WIDTH / 100) * 10) / 10;
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>
				{band.term.slice(0, 1).toUpperCase() + band.term.slice(1)}, {bandRange(likelihood)}
				<span className={detailsStyles.detailsHeadEnd}>our reading of the wording</span>
			</h3>
			<svg viewBox={`0 0 ${WIDTH} 28`} className={likelihoodStyles.likelihoodBar} aria-hidden="true">
				<rect x="0.5" y="0.5" width={WIDTH - 1} height="9" fill="none" className={likelihoodStyles.bandEdge} />
				{edges.map((edge) => (
					<path key={edge} d={`M${x(edge)} 0V10`} className={likelihoodStyles.bandEdge} />
				))}
				<rect x={x(band.low)} y="0" width={x(band.high) - x(band.low)} height="10" fill="currentColor" />
				<BandEnd x={x(band.low)} text={`${band.low}`} />
				<BandEnd x={x(band.high)} text={`${band.high}`} />
			</svg>
			{reason === undefined ? null : <p className={textStyles.note}>{reason}</p>}
		</section>
	);
}

function BandEnd({ x, text }: { x: number; text: string }) {
	return (
		<text x={Math.min(Math.max(x, 8), WIDTH - 8)} y="25" textAnchor="middle" className={likelihoodStyles.bandText}>
			{text}
		</text>
	);
}
