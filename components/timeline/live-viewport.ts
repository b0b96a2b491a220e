import { easeCubicOut } from "d3";
import { clampTo, type Viewport } from "@/lib/timeline/viewport";

const EASE_MS = 250;
const REST_MS = 120;

/** The viewport while it moves, outside React: one call of each listener per animation frame, one more when it rests. */
export type LiveViewport = {
	readonly get: () => Viewport;
	/** Where a programmed move is going; what is in view where none is under way. */
	readonly heading: () => Viewport;
	/** Follows a hand: in the next frame, at rest soon after the last call. */
	readonly hand: (viewport: Viewport) => void;
	/** A finger or button is down: nothing rests until it is let go. */
	readonly hold: (held: boolean) => void;
	/** What the hand that is down has moved goes back to where it was, and it moves no more; whether there was anything. */
	readonly callOff: () => boolean;
	/** A programmed move: eased, or at once where the reader wants no motion. */
	readonly go: (viewport: Viewport) => void;
	/** What a hand left to come to rest rests now: before something else is done that the address will name. */
	readonly settle: () => void;
	/** Takes a viewport over without drawing or telling: what React already shows. */
	readonly adopt: (viewport: Viewport) => void;
	readonly onFrame: (listener: (viewport: Viewport) => void) => () => void;
	readonly onRest: (listener: (viewport: Viewport) => void) => () => void;
	readonly stop: () => void;
};

export function liveViewport(initial: Viewport, extent: () => Viewport): LiveViewport {
	let now = initial;
	let goal: Viewport | null = null;
	let held = false;
	/** What stood when the hand went down; null where none is, or its drag was called off. */
	let before: Viewport | null = null;
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frames = new Set<(viewport: Viewport) => void>();
	const rests = new Set<(viewport: Viewport) => void>();

	const tell = () => {
		frame = 0;
		for (const listener of frames) listener(now);
	};
	const rest = () => {
		timer = undefined;
		if (held) return;
		for (const listener of rests) listener(now);
	};
	const settle = () => {
		clearTimeout(timer);
		timer = setTimeout(rest, REST_MS);
	};
	const halt = () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		frame = 0;
		timer = undefined;
		goal = null;
	};
	const finish = (target: Viewport) => {
		now = target;
		goal = null;
		tell();
		rest();
	};
	const go = (wanted: Viewport) => {
		halt();
		const target = clampTo(wanted, extent());
		if (target.start === now.start && target.end === now.end) return rest();
		if (matchMedia("(prefers-reduced-motion: reduce)").matches) return finish(target);
		const from = now;
		goal = target;
		const began = performance.now();
		const step = (time: number) => {
			const share = Math.min(1, Math.max(0, (time - began) / EASE_MS));
			if (share === 1) return finish(target);
			now = between(from, target, easeCubicOut(share));
			tell();
			frame = requestAnimationFrame(step);
		};
		frame = requestAnimationFrame(step);
	};

	const show = (viewport: Viewport) => {
		if (timer === undefined) halt();
		now = clampTo(viewport, extent());
		if (frame === 0) frame = requestAnimationFrame(tell);
		settle();
	};

	return {
		get: () => now,
		heading: () => goal ?? now,
		hand: (viewport) => {
			if (!held || before !== null) show(viewport);
		},
		callOff: () => {
			if (before === null || (before.start === now.start && before.end === now.end)) return false;
			show(before);
			before = null;
			return true;
		},
		hold: (down) => {
			held = down;
			before = down ? now : null;
			if (!down && timer === undefined) settle();
		},
		go,
		settle: () => {
			if (timer === undefined) return;
			clearTimeout(timer);
			rest();
		},
		adopt: (viewport) => {
			halt();
			now = viewport;
		},
		onFrame: (listener) => join(frames, listener),
		onRest: (listener) => join(rests, listener),
		stop: halt,
	};
}

function join<T>(set: Set<T>, listener: T): () => void {
	set.add(listener);
	return () => {
		set.delete(listener);
	};
}

/** Linear in both edges where the span hardly changes; else the span grows evenly by ratio, as zooming does. */
function between(from: Viewport, to: Viewport, share: number): Viewport {
	const a = from.end - from.start;
	const b = to.end - to.start;
	const span = a * (b / a) ** share;
	const along = a === b ? share : (span - a) / (b - a);
	const start = from.start + (to.start - from.start) * along;
	return { start, end: start + span };
}
