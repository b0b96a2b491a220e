type Point = { readonly x: number; readonly y: number };

/** How many numbers a command takes; those that a scene's paths are made of. */
const ARITY: { readonly [command: string]: number } = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 };

/**
 * The same drawing in fewer characters: each move and line absolute or relative, whichever is shorter, without needless
 * spaces and noughts. Coordinates are in tenths of a pixel, as scenes are; for paths of M, L, H, V, A and Z in either case.
 */
export function compactPath(d: string): string {
	let text = "";
	let at: Point = { x: 0, y: 0 };
	let start = at;
	for (const [, letter = "", list = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const command = letter.toLowerCase();
		const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const arity = ARITY[command] ?? numbers.length;
		for (let from = 0; from === 0 || from < numbers.length; from += Math.max(1, arity)) {
			const own = numbers.slice(from, from + arity);
			const to = command === "z" ? start : target(command, own, letter === command ? at : { x: 0, y: 0 }, at);
			if (command === "m") start = to;
			text += command === "z" ? "z" : shorter(write(command, own, at, to), write(command.toUpperCase(), own, at, to));
			at = to;
			if (arity === 0) break;
		}
	}
	return text;
}

/** Where a command ends; `base` is the point that its numbers count from. */
function target(command: string, numbers: readonly number[], base: Point, at: Point): Point {
	const x = command === "v" ? at.x : tenths(base.x + (numbers.at(command === "h" ? -1 : -2) ?? 0));
	const y = command === "h" ? at.y : tenths(base.y + (numbers.at(-1) ?? 0));
	return { x, y };
}

function write(command: string, numbers: readonly number[], at: Point, to: Point): string {
	const relative = command === command.toLowerCase();
	const x = relative ? tenths(to.x - at.x) : to.x;
	const y = relative ? tenths(to.y - at.y) : to.y;
	const kept = command.toLowerCase() === "a" ? numbers.slice(0, 5) : [];
	const own = command.toLowerCase() === "h" ? [x] : command.toLowerCase() === "v" ? [y] : [x, y];
	return (
		command +
		[...kept, ...own].map(short).reduce((line, n) => line + (n.startsWith("-") || line === "" ? n : ` ${n}`), "")
	);
}

function short(value: number): string {
	return String(tenths(value)).replace(/^(-?)0\./, "$1.");
}

function shorter(a: string, b: string): string {
	return a.length <= b.length ? a : b;
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10 + 0;
}
