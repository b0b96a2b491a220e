import { isDriverLost, type PresenterState } from "@/lib/deck/driver-state";
import { askForControl, giveControl, takeControl, withdrawAsk } from "@/lib/deck/hand-over";
import { nothing } from "@/lib/deck/sender";
import type { Stopwatch } from "@/lib/deck/stopwatch";
import styles from "./presenter.module.css";
import type { RoomChannel } from "./room-channel";

/** Who drives, and how that changes: asked for, and given explicitly. One at a time. */
export function HandOver({
	channel,
	state,
	address,
	watch,
}: {
	readonly channel: RoomChannel<PresenterState>;
	readonly state: PresenterState;
	/** Of this page with the presentation in its fragment, for a second presenter. */
	readonly address: string;
	/** Goes over with control. */
	readonly watch: Stopwatch;
}) {
	if (state.role === "driving")
		return state.asks.length === 0 ? (
			<p className={styles.quiet}>
				You drive. A second presenter joins in another window of this browser by{" "}
				<a href={address} target="_blank" rel="noopener">
					this link
				</a>
				.
			</p>
		) : (
			<div className={styles.ask} role="alert">
				{state.asks.map(({ id }, index) => (
					<p key={id}>
						{index === 0 ? "Another presenter asks for control. " : "And one more. "}
						<button
							type="button"
							className={styles.primary}
							onClick={() => channel.act((now, at) => giveControl(now, id, at, watch))}
						>
							Give control
						</button>
					</p>
				))}
			</div>
		);
	const isLost = isDriverLost(state, performance.now());
	return (
		<div className={styles.ask}>
			<p>
				{isLost
					? "Nobody drives: the driver’s window has gone."
					: state.role === "following"
						? "You follow another presenter’s window. What you search and read here is yours alone."
						: "Handing over …"}
			</p>
			<p>
				{isLost ? (
					<button type="button" className={styles.primary} onClick={() => channel.act(takeControl)}>
						Take control
					</button>
				) : state.asking ? (
					<button
						type="button"
						className={styles.secondary}
						onClick={() => channel.act((now) => nothing(withdrawAsk(now)))}
					>
						Asked; withdraw
					</button>
				) : (
					<button type="button" className={styles.primary} onClick={() => channel.act(askForControl)}>
						Ask for control
					</button>
				)}
			</p>
		</div>
	);
}
