import { describe, expect, it } from "vitest";
import { presenterAction } from "./presenter-keys";

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe("presenterAction", () => {
	it.each([
		["ArrowRight", "next"],
		[" ", "next"],
		["PageDown", "next"],
		["N", "next"],
		["ArrowLeft", "previous"],
		["PageUp", "previous"],
		["Home", "first"],
		["End", "last"],
		["b", "black"],
		[".", "black"],
		["F", "fullScreen"],
		["o", "overview"],
		["g", "goTo"],
		["?", "help"],
		["/", "search"],
		["Enter", "show"],
		["Escape", "back"],
		["q", "question"],
		["s", "notes"],
		["l", "spotlight"],
	])("presenterAction(%j) is %s", (key, kind) => {
		expect(presenterAction({ ...plain, key })).toEqual({ kind });
	});

	it("presenterAction(a digit) is the expected challenge of that digit; 0 is none", () => {
		expect(presenterAction({ ...plain, key: "3" })).toEqual({ kind: "expected", digit: 3 });
		expect(presenterAction({ ...plain, key: "0" })).toBeNull();
	});

	it("presenterAction(Shift and Space) steps back", () => {
		expect(presenterAction({ ...plain, key: " ", shiftKey: true })).toEqual({ kind: "previous" });
	});

	it.each(["ctrlKey", "altKey", "metaKey"])("presenterAction(%s and any key) is the browser's", (held) => {
		expect(presenterAction({ ...plain, key: "f", [held]: true })).toBeNull();
	});

	it("presenterAction(a key that asks for nothing) is null", () => {
		expect(["Tab", "Shift", "x", "F5"].map((key) => presenterAction({ ...plain, key }))).toEqual([
			null,
			null,
			null,
			null,
		]);
	});
});
