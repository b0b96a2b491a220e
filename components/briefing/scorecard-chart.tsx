import { BANDS, bandRange } from "@/lib/dossier/likelihood";
import { outsideWords, scoreSentences } from "@/lib/dossier/score-words";
import { countOf, type Scorecard } from "@/lib/dossier/scorecard";
import { CHART, type ChartRow, chartRows } from "@/lib/dossier/scorecard-chart";
import { count } from "@/lib/dossier/wording";
import styles from "./scorecard-chart.module.css";

/** The seven bands as boxes on the scale, and where their forecasts came out; under it why there is a score, or none. */
export function ScorecardChart({ card }: { readonly card: Scorecard }) {
	return (
		<section className={styles.chart}>
			<h3 className={styles.head}>
				Forecast band and what came of it <span>{count(card.score.banded, "banded forecast")}</span>
			</h3>
			{/* The table under it says the same in numbers. */}
			<div aria-hidden="true" className={styles.plot}>
				{chartRows(card).map((row) => (
					<Band key={row.band.likelihood} row={row} />
				))}
				<div className={styles.axis}>
					<svg width="100%" height="20" aria-hidden="true">
						{CHART.grid.map((at) => (
							<text key={at} x={`${at}%`} y="14" textAnchor={at === 100 ? "end" : at === 0 ? "start" : "middle"}>
								{at === 100 ? "100 %" : at}
							</text>
						))}
					</svg>
				</div>
			</div>
			<p className={styles.note}>{scoreSentences(card.score).join(" ")}</p>
			{card.score.banded === 0 ? null : <Numbers card={card} />}
		</section>
	);
}

function Band({ row: { band, box, dots, labels } }: { readonly row: ChartRow }) {
	const outside = outsideWords(band);
	return (
		<div className={styles.band} data-band={band.likelihood} data-empty={band.total === 0}>
			<div className={styles.term}>
				<span>{capital(BANDS[band.likelihood].term)}</span>
				{band.total === 0 ? null : (
					<span className={styles.range}>
						{[bandRange(band.likelihood), outside].filter((part) => part !== null).join("; ")}
					</span>
				)}
			</div>
			<svg width="100%" height={CHART.row} aria-hidden="true">
				<rect
					x={`${box.x}%`}
					width={`${box.width}%`}
					y={CHART.middle - CHART.box / 2}
					height={CHART.box}
					className={band.total === 0 ? styles.box : styles.filled}
				/>
				{dots === null ? null : (
					<>
						<line x1={`${dots.full}%`} x2={`${dots.fullOrPartly}%`} y1={CHART.middle} y2={CHART.middle} />
						<circle className={styles.hollow} cx={`${dots.fullOrPartly}%`} cy={CHART.middle} r={CHART.dot - 0.75} />
						<circle className={styles.dot} cx={`${dots.full}%`} cy={CHART.middle} r={CHART.dot} />
					</>
				)}
				{labels.map(({ text, x, dx, y, anchor }) => (
					<text key={text} x={`${x}%`} dx={dx} y={y} textAnchor={anchor}>
						{text}
					</text>
				))}
			</svg>
		</div>
	);
}

function Numbers({ card }: { readonly card: Scorecard }) {
	return (
		<details className={styles.numbers}>
			<summary>The bands as a table</summary>
			<table>
				<thead>
					<tr>
						<th scope="col">Band</th>
						<th scope="col">In full</th>
						<th scope="col">In full or partly</th>
						<th scope="col">Judged</th>
						<th scope="col">Unknown</th>
						<th scope="col">Open</th>
					</tr>
				</thead>
				<tbody>
					{card.bands.map((band) => (
						<tr key={band.likelihood}>
							<th scope="row">{`${capital(BANDS[band.likelihood].term)}, ${bandRange(band.likelihood)}`}</th>
							<td>{band.full}</td>
							<td>{band.fullOrPartly}</td>
							<td>{band.judged}</td>
							<td>{countOf(band, "unknown")}</td>
							<td>{countOf(band, "open")}</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
