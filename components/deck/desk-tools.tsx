import styles from "./presenter.module.css";
import type { Desk } from "./use-desk";
import type { Presenting } from "./use-presenting";

/** The buttons under the slide: what the keys do, for a hand that is on the pointer. */
export function DeskTools({
	desk: { lights, light, forward, backward, setOver },
	presenting: { room, toggleBlack },
}: {
	readonly desk: Desk;
	readonly presenting: Presenting;
}) {
	return (
		<div className={styles.tools} role="toolbar" aria-label="Presenting">
			<button type="button" onClick={backward}>
				Previous
			</button>
			<button type="button" className={styles.primary} onClick={forward}>
				Next
			</button>
			<button type="button" aria-pressed={room.black} onClick={toggleBlack}>
				Black
			</button>
			<button type="button" aria-pressed={lights} onClick={light}>
				Spotlight
			</button>
			<button type="button" onClick={() => setOver("deck")}>
				Edit deck
			</button>
			<button type="button" onClick={() => setOver("help")}>
				Keys
			</button>
		</div>
	);
}
