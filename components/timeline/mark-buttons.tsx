import { memo, useMemo } from "react";
import { focusBox } from "@/lib/timeline/focus-box";
import type { Label, Scene } from "@/lib/timeline/scene-parts";
import styles from "./plot.module.css";
import type { Stop } from "./stops";

type Props = {
	readonly scene: Scene;
	readonly stops: readonly Stop[];
	readonly nameOf: (stop: Stop, scene: Scene) => string;
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
export function MarkButtons({ scene, stops, nameOf, entry, selected }: Props) {
	// A key that only moves the focus makes no words anew, and draws no button but the two that it concerns.
	const buttons = useMemo(() => {
		const labels = new Map(scene.labels.filter((label) => label.tone === "ink").map((label) => [label.of, label]));
		return stops.map((stop) => ({ stop, label: labels.get(stop.key), name: nameOf(stop, scene) }));
	}, [scene, stops, nameOf]);
	return buttons.map(({ stop, label, name }) => (
		<MarkButton
			key={stop.key}
			stop={stop}
			label={label}
			name={name}
			entry={stop.key === entry}
			selected={stop.key === selected}
		/>
	));
}

const MarkButton = memo(function MarkButton({
	stop,
	label,
	name,
	entry,
	selected,
}: {
	readonly stop: Stop;
	readonly label: Label | undefined;
	readonly name: string;
	readonly entry: boolean;
	readonly selected: boolean;
}) {
	const width = Math.max(LEAST, stop.x1 - stop.x0 + 8);
	const left = (stop.x0 + stop.x1 - width) / 2;
	const top = stop.y - LEAST / 2;
	const ring = focusBox(stop, label);
	return (
		<button
			type="button"
			className={styles.mark}
			data-stop={stop.key}
			data-event={stop.kind === "event" ? stop.key : undefined}
			data-tall={stop.height > 8 ? "" : undefined}
			data-cluster={stop.kind === "cluster" ? stop.count : undefined}
			data-label={label?.text}
			aria-label={name}
			aria-pressed={stop.kind === "event" ? selected : undefined}
			tabIndex={entry ? 0 : -1}
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
