/**
 * Every key that does something, in one table: what listens asks it (`shortcutFor`), and the dialog "Keyboard" is drawn
 * from it. `page` keys act wherever the reader is not typing, `events` keys on the marks, `overview` keys on its window,
 * `knowledge` keys on the handle below it.
 */
export type ShortcutPlace = "page" | "events" | "overview" | "knowledge";

export type Shortcut = {
	readonly action: string;
	readonly place: ShortcutPlace;
	/** As `KeyboardEvent.key` says them; "Shift+" in front asks for that key as well, "Mod+" for Command or Control. */
	readonly keys: readonly string[];
	/** How they are printed, where the name of the key would not do. */
	readonly shown?: readonly string[];
	readonly words: string;
};

export const SHORTCUTS = [
	{ action: "next-event", place: "events", keys: ["ArrowRight"], shown: ["→"], words: "Next event in time" },
	{ action: "previous-event", place: "events", keys: ["ArrowLeft"], shown: ["←"], words: "Previous event in time" },
	{ action: "lane-above", place: "events", keys: ["ArrowUp"], shown: ["↑"], words: "Lane above" },
	{ action: "lane-below", place: "events", keys: ["ArrowDown"], shown: ["↓"], words: "Lane below" },
	{ action: "first-event", place: "events", keys: ["Home"], words: "First event" },
	{ action: "last-event", place: "events", keys: ["End"], words: "Last event" },
	{ action: "open", place: "events", keys: ["Enter"], words: "Open the event, or zoom into a cluster" },
	{ action: "search", place: "page", keys: ["/", "Mod+k"], shown: ["/", "⌘K", "Ctrl K"], words: "Search" },
	{ action: "zoom-in", place: "page", keys: ["+", "="], shown: ["+"], words: "Zoom in" },
	{ action: "zoom-out", place: "page", keys: ["-"], shown: ["−"], words: "Zoom out" },
	{ action: "fit", place: "page", keys: ["0"], words: "Show all events" },
	{
		action: "close",
		place: "page",
		keys: ["Escape"],
		shown: ["Esc"],
		words: "Close the tip, or what is open; call off a drag",
	},
	{ action: "keyboard", place: "page", keys: ["?"], words: "This list" },
	{
		action: "window-later",
		place: "overview",
		keys: ["ArrowRight", "ArrowUp"],
		shown: ["→"],
		words: "Window a quarter later",
	},
	{
		action: "window-earlier",
		place: "overview",
		keys: ["ArrowLeft", "ArrowDown"],
		shown: ["←"],
		words: "Window a quarter earlier",
	},
	{ action: "window-next", place: "overview", keys: ["PageUp"], shown: ["Page Up"], words: "Next window" },
	{ action: "window-last", place: "overview", keys: ["PageDown"], shown: ["Page Down"], words: "Window before" },
	{
		action: "window-longer",
		place: "overview",
		keys: ["Shift+ArrowRight", "Shift+ArrowUp"],
		shown: ["Shift →"],
		words: "Longer window",
	},
	{
		action: "window-shorter",
		place: "overview",
		keys: ["Shift+ArrowLeft", "Shift+ArrowDown"],
		shown: ["Shift ←"],
		words: "Shorter window",
	},
	{ action: "window-first", place: "overview", keys: ["Home"], words: "Window at the beginning" },
	{ action: "window-end", place: "overview", keys: ["End"], words: "Window at the end" },
	{
		action: "change-after",
		place: "knowledge",
		keys: ["ArrowRight", "ArrowUp"],
		shown: ["→"],
		words: "As of the next change",
	},
	{
		action: "change-before",
		place: "knowledge",
		keys: ["ArrowLeft", "ArrowDown"],
		shown: ["←"],
		words: "As of the change before",
	},
	{ action: "month-after", place: "knowledge", keys: ["PageUp"], shown: ["Page Up"], words: "A month later" },
	{ action: "month-before", place: "knowledge", keys: ["PageDown"], shown: ["Page Down"], words: "A month earlier" },
	{ action: "first-change", place: "knowledge", keys: ["Home"], words: "As of the first change" },
	{ action: "latest", place: "knowledge", keys: ["End"], words: "The latest state" },
] as const satisfies readonly Shortcut[];

export type ShortcutAction = (typeof SHORTCUTS)[number]["action"];

/** The part of a KeyboardEvent that a shortcut depends on. */
export type KeyPress = {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
};

/** What a key does in a place; a `page` key does the same everywhere. null: nothing of ours. */
export function shortcutFor(press: KeyPress, place: ShortcutPlace): ShortcutAction | null {
	if (press.altKey) return null;
	const name = nameOf(press);
	const found = SHORTCUTS.find(
		(shortcut: Shortcut) => (shortcut.place === place || shortcut.place === "page") && shortcut.keys.includes(name),
	);
	return found?.action ?? null;
}

/** Shift is part of how a character is typed; with any other key it makes another one. */
function nameOf(press: KeyPress): string {
	if (isModified(press)) return `Mod+${press.key.toLowerCase()}`;
	return press.shiftKey && !isCharacter(press.key) ? `Shift+${press.key}` : press.key;
}

/** With Command or Control a key is no typing: it acts in a field as well, and is no single character. */
export function isModified(press: Pick<KeyPress, "ctrlKey" | "metaKey">): boolean {
	return press.ctrlKey || press.metaKey;
}

/** Single characters are what a reader may switch off (WCAG 2.1.4). */
export function isCharacter(key: string): boolean {
	return [...key].length === 1;
}
