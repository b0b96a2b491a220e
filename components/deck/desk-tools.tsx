import styles from "./presenter.module.css";
import type { Desk } from "./use-desk";
import type { Presenting } from "./use-presenting";

/** The buttons under the slide: what the keys do, for a hand that is on the pointer; and what came of them. */
export function DeskTools({
	desk: { lights, light, forward, backward, setOver, said },
	presenting: { room, drives, toggleBlack },
}: {
	readonly desk: Desk;
	readonly presenting: Presenting;
}) {
	return (
		<>
			<div className={styles.tools} role="toolbar" aria-label="Presenting">
				<button type="button" aria-disabled={!drives} onClick={backward}>
					Previous
				</button>
				<button type="button" className={styles.primary} aria-disabled={!drives} onClick={forward}>
					Next
				</button>
				<button type="button" aria-pressed={room.black} aria-disabled={!drives} onClick={toggleBlack}>
					Black
				</button>
				<button type="button" aria-pressed={lights} aria-disabled={!drives} onClick={light}>
					Spotlight
				</button>
				<button type="button" onClick={() => setOver("deck")}>
					Edit deck
				</button>
				<button type="button" onClick={() => setOver("out")}>
					PowerPoint or paper
				</button>
				<button type="button" onClick={() => setOver("help")}>
					Keys
				</button>
			</div>
			<p role="status" className={styles.toolsSaid}>
				{said}
			</p>
		</>
	);
}
