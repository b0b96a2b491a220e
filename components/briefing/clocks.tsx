import type { Dossier, DossierEvent } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { reckonedHour } from "@/lib/dossier/reckoned-hour";
import { clockRows } from "@/lib/time/clocks";
import clocksStyles from "./clocks.module.css";
import textStyles from "./text.module.css";

const WIDTH = 52;
const HEIGHT = 10;

/** The hour of an event under every clock of the dossier; the capsule stands for the same minutes in each row. */
export function Clocks({ event, dossier }: { event: DossierEvent; dossier: Dossier }) {
	const { when, until } = currentState(event);
	if (when.instant === undefined) return null;
	const start = { instant: when.instant, precision: when.precision };
	const end = until?.instant === undefined ? null : { instant: until.instant, precision: until.precision };
	const rows = clockRows(start, end, dossier.timeZone, dossier.zones);
	const straddles = rows.some((row) => row.midnightAt !== null);
	const reckoned = reckonedHour(event);
	const notes = [straddles ? "The stroke is midnight." : undefined, event.approximate].filter(
		(note) => note !== undefined,
	);
	const about = <span className={textStyles.muted}>about </span>;
	return (
		<>
			<table className={clocksStyles.clocks}>
				<caption className="visually-hidden">The hour in each city</caption>
				<tbody>
					{rows.map((row) => (
						<tr key={row.title} data-home={row.home ? "true" : undefined}>
							<th scope="row">{row.title}</th>
							<td className={clocksStyles.clockStart}>
								{reckoned === "start" ? about : null}
								{row.start}
							</td>
							<td className={clocksStyles.clockSpan}>
								<ClockCapsule midnightAt={row.midnightAt} moment={row.end === null} />
							</td>
							<td className={clocksStyles.clockEnd}>
								{row.end === null ? null : (
									<>
										{reckoned === "end" ? about : null}
										{row.end}
									</>
								)}
							</td>
							<td className={clocksStyles.clockDate}>
								<span className={clocksStyles.wideDate}>{row.dates}</span>
								<span className={clocksStyles.narrowDate}>{row.datesShort}</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{notes.length > 0 ? <p className={textStyles.note}>{notes.join(" ")}</p> : null}
		</>
	);
}

function ClockCapsule({ midnightAt, moment }: { midnightAt: number | null; moment: boolean }) {
	if (moment)
		return (
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
				<circle cx={HEIGHT / 2} cy={HEIGHT / 2} r={HEIGHT / 2} fill="currentColor" />
			</svg>
		);
	const x = midnightAt === null ? null : Math.round(midnightAt * WIDTH * 10) / 10;
	return (
		<svg
			viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
			width={WIDTH}
			height={HEIGHT + 4}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			<rect width={WIDTH} height={HEIGHT} rx={HEIGHT / 2} fill="currentColor" />
			{x === null ? null : (
				<>
					<path d={`M${x} -2V${HEIGHT + 2}`} className={clocksStyles.midnightGap} />
					<path d={`M${x} -2V${HEIGHT + 2}`} className={clocksStyles.midnight} />
				</>
			)}
		</svg>
	);
}
