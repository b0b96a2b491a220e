"use client";

import { IconButton } from "@/components/timeline/icon-button";
import type { AsOfSteps } from "@/components/timeline/timeline";
import type { Dossier } from "@/lib/dossier/dossier";
import styles from "./as-of.module.css";
import { DayField } from "./day-field";
import { usePlaying } from "./use-playing";

/** The day as of which the dossier is shown: typed, stepped through change by change, or played. */
export function AsOfControl({
	dossier,
	steps: { day, before, after, onDay },
}: {
	/** The whole dossier. */
	readonly dossier: Dossier;
	readonly steps: AsOfSteps;
}) {
	const { playing, play, pause } = usePlaying(dossier, day, onDay);
	const step = (to: string | null) => {
		pause();
		onDay(to);
	};
	return (
		<div className={styles.control}>
			<DayField label="As of" day={day} last={dossier.updated} onDay={step} />
			<IconButton
				name="Previous change"
				path="m9.5 4-4 4 4 4"
				aria-disabled={before === null}
				onClick={() => step(before)}
			/>
			<IconButton name="Next change" path="m6.5 4 4 4-4 4" aria-disabled={day === null} onClick={() => step(after)} />
			<IconButton
				name={playing ? "Pause" : "Play changes"}
				path={playing ? "M5.5 4v8M10.5 4v8" : "M5 3.5v9l7-4.5z"}
				onClick={playing ? pause : play}
			/>
			{day === null ? null : (
				<button
					type="button"
					className={styles.latest}
					onClick={(event) => {
						// This button goes: the focus comes to the field that it emptied.
						event.currentTarget.parentElement?.querySelector("input")?.focus();
						step(null);
					}}
				>
					Latest
				</button>
			)}
		</div>
	);
}
