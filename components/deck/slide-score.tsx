import { VerdictIcon } from "@/components/briefing/verdict";
import type { SlideContent } from "@/lib/deck/slide-parts";
import { VERDICT_WORDS } from "@/lib/dossier/wording";
import styles from "./slide.module.css";

/** Each topic's claims by what came of them: one mark and its count a cell. */
export function SlideScore({ rows }: { readonly rows: SlideContent["score"] }) {
	const verdicts = rows[0]?.cells.map(({ verdict }) => verdict) ?? [];
	return (
		<table className={styles.score}>
			<thead>
				<tr>
					<td />
					{verdicts.map((verdict) => (
						<th key={verdict} scope="col">
							{VERDICT_WORDS[verdict]}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ key, title, cells }) => (
					<tr key={key}>
						<th scope="row">{title}</th>
						{cells.map(({ verdict, claims }) => (
							<td key={verdict} data-verdict={verdict}>
								{claims.length === 0 ? null : (
									<>
										<VerdictIcon verdict={verdict} /> {claims.length}
									</>
								)}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
