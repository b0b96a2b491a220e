import { focusBox } from "@/lib/timeline/focus-box";
import type { Label } from "@/lib/timeline/scene-parts";
import styles from "./plot.module.css";
import type { Stop } from "./stops";

type Props = {
	readonly stops: readonly Stop[];
	readonly labels: ReadonlyMap<string, Label>;
	readonly nameOf: (stop: Stop) => string;
	/** Key of the one stop that Tab reaches. */
	readonly entry: string | null;
	readonly selected: string | null;
};

const LEAST = 24;

declare module "react" {
	interface CSSProperties {
		/** Insets of the outline from its button. */
		readonly "--ring"?: string;
	}
}

/**
 * Real buttons over the canvas, in civil order; one of them is in the tab order. One element each: the part that shows
 * the hand, and the outline of the focus, are drawn by the style sheet.
 */
export function MarkButtons({ stops, labels, nameOf, entry, selected }: Props) {
	return stops.map((stop) => {
		const width = Math.max(LEAST, stop.x1 - stop.x0 + 8);
		const left = (stop.x0 + stop.x1 - width) / 2;
		const top = stop.y - LEAST / 2;
		const ring = focusBox(stop, labels.get(stop.key));
		return (
			<button
				key={stop.key}
				type="button"
				className={styles.mark}
				data-stop={stop.key}
				data-event={stop.kind === "event" ? stop.key : undefined}
				data-tall={stop.height > 8 ? "" : undefined}
				data-cluster={stop.kind === "cluster" ? stop.count : undefined}
				data-label={labels.get(stop.key)?.text}
				aria-label={nameOf(stop)}
				aria-pressed={stop.kind === "event" ? stop.key === selected : undefined}
				tabIndex={stop.key === entry ? 0 : -1}
				style={{
					left,
					top,
					width,
					height: LEAST,
					"--ring": `${ring.y0 - top}px ${left + width - ring.x1}px ${top + LEAST - ring.y1}px ${ring.x0 - left}px`,
				}}
			/>
		);
	});
}
