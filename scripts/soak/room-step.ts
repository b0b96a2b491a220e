/** One thing that is done to a presentation. */
export type RoomStep =
	| { readonly kind: "press"; readonly key: string }
	/** A slide by its number, from 1. */
	| { readonly kind: "goTo"; readonly number: number }
	| { readonly kind: "reload"; readonly side: "presenter" | "audience" };

/** A key as often as it stands here, among the steps that are no key. Digits open an expected challenge, Enter shows it. */
const KEYS = [
	...["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "PageDown", " "],
	...["ArrowLeft", "ArrowLeft", "ArrowLeft", "PageUp"],
	...["Home", "End", "b", "b"],
	...["1", "1", "2", "3", "Enter", "Enter", "Enter", "Escape", "Escape"],
] as const;
const GO_TO = 2;
const RELOADS = ["presenter", "presenter", "audience", "audience"] as const;

/**
 * A step drawn at random; about one of eight reloads a side.
 * @param random numbers in [0, 1)
 * @param slides how many the deck has
 */
export function randomStep(random: () => number, slides: number): RoomStep {
	const at = Math.floor(random() * (KEYS.length + GO_TO + RELOADS.length));
	const key = KEYS[at];
	if (key !== undefined) return { kind: "press", key };
	const side = RELOADS[at - KEYS.length - GO_TO];
	return side === undefined ? { kind: "goTo", number: 1 + Math.floor(random() * slides) } : { kind: "reload", side };
}

/** "press ArrowRight", for whoever repeats it by hand. */
export function stepWords(step: RoomStep): string {
	switch (step.kind) {
		case "press":
			return `press ${step.key === " " ? "Space" : step.key}`;
		case "goTo":
			return `go to slide ${step.number}`;
		case "reload":
			return `reload the ${step.side}'s window`;
	}
}
