import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./workspace.module.css";

/** Whose wall clock the axis shows. A date without an hour stands in its own column under every one. */
export function ClockSelect({
	lookup,
	clock,
	onClock,
}: {
	lookup: Lookup;
	clock: string | null;
	onClock: (clock: string) => void;
}) {
	const { zones, timeZone } = lookup.dossier;
	if (zones.length < 2) return null;
	return (
		<label className={styles.field}>
			<span>Clock</span>
			<select value={clock ?? timeZone} onChange={(event) => onClock(event.target.value)}>
				{zones.map((zone) => (
					<option key={zone.timeZone} value={zone.timeZone}>
						{zone.title}
					</option>
				))}
			</select>
		</label>
	);
}
