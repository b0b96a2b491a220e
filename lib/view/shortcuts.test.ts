import { describe, expect, it } from "vitest";
import { isCharacter, type KeyPress, SHORTCUTS, type Shortcut, shortcutFor } from "./shortcuts";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
	return { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held };
}

describe("shortcutFor(press, place)", () => {
	it("is the action of the place, or of the page everywhere", () => {
		expect([
			shortcutFor(press("ArrowRight"), "events"),
			shortcutFor(press("ArrowRight"), "overview"),
			shortcutFor(press("ArrowRight"), "page"),
			shortcutFor(press("="), "events"),
			shortcutFor(press("?", { shiftKey: true }), "page"),
			shortcutFor(press("ArrowLeft", { shiftKey: true }), "overview"),
			shortcutFor(press("ArrowLeft", { shiftKey: true }), "events"),
			shortcutFor(press("x"), "events"),
		]).toEqual(["next-event", "window-later", null, "zoom-in", "keyboard", "window-shorter", null, null]);
	});

	it("leaves every key with Alt, Control or Command to the browser", () => {
		for (const held of ["altKey", "ctrlKey", "metaKey"])
			expect(shortcutFor(press("0", { [held]: true }), "page")).toBeNull();
	});
});

describe("SHORTCUTS", () => {
	it("gives each key of a place one meaning, and each action one row", () => {
		const rows: readonly Shortcut[] = SHORTCUTS;
		expect(new Set(rows.map(({ action }) => action)).size).toBe(rows.length);
		for (const place of ["page", "events", "overview", "knowledge"]) {
			const keys = rows.filter((row) => row.place === place || row.place === "page").flatMap((row) => row.keys);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	it("isCharacter(key) tells what is typed from what is named", () => {
		expect(["?", "0", "é", "Home", "ArrowUp"].map(isCharacter)).toEqual([true, true, true, false, false]);
	});
});
