/** A step of an outline in px: where it leads, from where a new line begins, or that it closes. */
export type OutlinePoint =
	| { readonly kind: "move" | "line"; readonly x: number; readonly y: number }
	| {
			readonly kind: "curve";
			readonly x: number;
			readonly y: number;
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
	  }
	| { readonly kind: "close" };

/** A quarter circle as a cubic curve: how far its handles reach, as a share of the radius. */
const HANDLE = 0.5523;
const STEP = /([MLHVlhvaz])([^MLHVlhvaz]*)/g;
const NUMBER = /-?\d*\.?\d+/g;

/**
 * The outline that a path of the timeline's drawing (`lib/timeline/svg-marks.ts`) names: its commands are M, L, H, V, l, h,
 * v, z and the half circle `a r r 0 0 1 0 ±2r`, which becomes two quarters. Other commands do not occur and are left out.
 */
export function outlineOf(d: string): readonly OutlinePoint[] {
	const outline: OutlinePoint[] = [];
	let at = { x: 0, y: 0 };
	let start = at;
	const go = (kind: "move" | "line", x: number, y: number) => {
		at = { x, y };
		if (kind === "move") start = at;
		outline.push({ kind, x, y });
	};
	for (const [, command = "", rest = ""] of d.matchAll(STEP)) {
		const numbers = (rest.match(NUMBER) ?? []).map(Number);
		const [first = 0, second = 0] = numbers;
		switch (command) {
			case "M":
				go("move", first, second);
				break;
			case "L":
				go("line", first, second);
				break;
			case "H":
				for (const x of numbers) go("line", x, at.y);
				break;
			case "V":
				for (const y of numbers) go("line", at.x, y);
				break;
			case "h":
				go("line", at.x + first, at.y);
				break;
			case "v":
				go("line", at.x, at.y + first);
				break;
			case "l":
				for (let n = 0; n + 1 < numbers.length; n += 2)
					go("line", at.x + (numbers[n] ?? 0), at.y + (numbers[n + 1] ?? 0));
				break;
			case "a": {
				const reach = numbers[6] ?? 0;
				outline.push(...halfCircle(at, reach));
				at = { x: at.x, y: at.y + reach };
				break;
			}
			case "z":
				at = start;
				outline.push({ kind: "close" });
				break;
		}
	}
	return outline;
}

/** Clockwise from a point to the one `reach` px below it: bulging to the right downwards, to the left upwards. */
function halfCircle({ x, y }: { readonly x: number; readonly y: number }, reach: number): readonly OutlinePoint[] {
	const radius = reach / 2;
	const handle = radius * HANDLE;
	const middle = { x: x + radius, y: y + radius };
	return [
		{ kind: "curve", ...middle, x1: x + handle, y1: y, x2: middle.x, y2: middle.y - handle },
		{ kind: "curve", x, y: y + reach, x1: middle.x, y1: middle.y + handle, x2: x + handle, y2: y + reach },
	];
}
