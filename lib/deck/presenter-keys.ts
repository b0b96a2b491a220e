/** What a key asks for while presenting. */
export type PresenterAction =
	| { readonly kind: ActionName }
	/** An expected challenge of the slide. */
	| { readonly kind: "expected"; readonly digit: number };

type ActionName =
	| "next"
	| "previous"
	| "first"
	| "last"
	| "black"
	| "fullScreen"
	| "overview"
	| "goTo"
	| "help"
	| "search"
	| "show"
	| "back"
	| "question"
	| "notes"
	| "spotlight";

/** The keys of reveal.js where it has one, those of clickers, and ours. Letters whatever their case. */
const KEYS: readonly (readonly [action: ActionName, keys: readonly string[]])[] = [
	["next", ["ArrowRight", "ArrowDown", " ", "PageDown", "n"]],
	["previous", ["ArrowLeft", "ArrowUp", "PageUp", "p", "Backspace"]],
	["first", ["Home"]],
	["last", ["End"]],
	["black", ["b", "."]],
	["fullScreen", ["f"]],
	["overview", ["o"]],
	["goTo", ["g"]],
	["help", ["?"]],
	["search", ["/"]],
	["show", ["Enter"]],
	["back", ["Escape"]],
	["question", ["q"]],
	["notes", ["s"]],
	["spotlight", ["l"]],
];

/** The same for people, in the order of the help. */
export const KEY_WORDS: readonly (readonly [keys: string, does: string])[] = [
	["→ ↓ Space Page Down N", "Next step"],
	["← ↑ Page Up P Shift Space", "Step back"],
	["Home, End", "First slide, last slide"],
	["G", "Go to a slide by its number"],
	["O", "All slides; arrows and Enter choose one"],
	["B or .", "Black, and back"],
	["F", "Full screen"],
	["L", "Spotlight that follows the pointer on the slide"],
	["/", "Challenge: search the dossier, on this side only"],
	["1 to 9", "An expected challenge, on this side only"],
	["Enter", "Put the open answer before the room"],
	["Esc", "Both sides back to where they were"],
	["Q", "Log a question and type its words; Enter gives the keys back"],
	["S", "Notes, where one window does both"],
	["?", "These keys"],
];

/** What a key asks for; null for all other keys and for those held with Ctrl, Alt or ⌘, which are the browser's. */
export function presenterAction(event: {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}): PresenterAction | null {
	const { key } = event;
	if (event.ctrlKey || event.altKey || event.metaKey) return null;
	if (key === " " && event.shiftKey) return { kind: "previous" };
	if (/^[1-9]$/.test(key)) return { kind: "expected", digit: Number(key) };
	const name = key.length === 1 ? key.toLowerCase() : key;
	const found = KEYS.find(([, keys]) => keys.includes(name));
	return found === undefined ? null : { kind: found[0] };
}
