import type { Scene } from "@/lib/timeline/scene-parts";
import type { Viewport } from "@/lib/timeline/viewport";
import type { Stop } from "./stops";
import type { Pointed } from "./use-pointing";

/** Whether a scene is of a viewport. */
export function isOf({ viewport }: Scene, { start, end }: Viewport): boolean {
	return viewport.start === start && viewport.end === end;
}

/** A stop as the keyboard points at it: at the middle of its mark. */
export function pointedBy(stop: Stop): Pointed {
	return { key: stop.key, x: (stop.x0 + stop.x1) / 2, y: stop.y, focused: true };
}

/** Gives the focus to the button of a stop. */
export function focusStop(layer: HTMLElement | null, key: string): void {
	layer?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** During a move only the button that has the focus follows its mark; the others are placed at rest. */
export function moveFocused(layer: HTMLElement | null, scene: Scene): void {
	const button = document.activeElement;
	if (layer === null || !(button instanceof HTMLElement) || !layer.contains(button)) return;
	const key = button.getAttribute("data-stop");
	const mark = scene.marks.find((each) => each.lead && each.id === key);
	const cluster = scene.clusters.find((each) => each.key === key);
	const middle = mark === undefined ? cluster?.x : (mark.x0 + mark.x1) / 2;
	if (middle !== undefined) button.style.left = `${middle - button.offsetWidth / 2}px`;
}
