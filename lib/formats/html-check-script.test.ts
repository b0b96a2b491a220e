import { createHash, webcrypto } from "node:crypto";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { HTML_CHECK_SCRIPT } from "./html-check-script";

type Part = { readonly textContent: string; readonly dataset: { readonly sha256: string } };

function sealed(text: string): Part {
	return { textContent: text, dataset: { sha256: createHash("sha256").update(text).digest("hex") } };
}

/** What the script says of a document with these parts. */
async function said(parts: readonly Part[], crypto: unknown = webcrypto, count?: string): Promise<unknown> {
	const status = { dataset: { ...(count !== undefined && { parts: count }) } as { check?: string }, textContent: "" };
	const document = { getElementById: () => status, querySelectorAll: () => parts };
	await runInNewContext(HTML_CHECK_SCRIPT, { document, crypto, TextEncoder, Uint8Array });
	return status.dataset.check;
}

it.each([
	["intact", [sealed("Words – 日本"), sealed("{}")]],
	["changed", [{ ...sealed("Words"), textContent: "Word" }, sealed("{}")]],
	["changed", [sealed("Words"), { ...sealed("{}"), textContent: "[]" }]],
	["changed", [sealed("Words")]],
	["changed", [sealed("Words"), sealed("{}"), sealed("more")]],
])("the script says %s of %j", async (words, parts) => {
	expect(await said(parts)).toBe(words);
});

it("the script verifies notes too, where the document has them", async () => {
	const parts = [sealed("Words"), sealed("{}"), sealed("notes")];
	expect(await said(parts, webcrypto, "3")).toBe("intact");
	expect(await said(parts.slice(0, 2), webcrypto, "3")).toBe("changed");
	expect(await said([...parts.slice(0, 2), { ...sealed("notes"), textContent: "note" }], webcrypto, "3")).toBe(
		"changed",
	);
});

it("says that nothing is verified where the browser counts no checksum", async () => {
	expect(await said([sealed("Words"), sealed("{}")], {})).toBe("unverified");
});

it("has nothing that HTML and XML read differently", () => {
	expect(HTML_CHECK_SCRIPT).not.toMatch(/[<&]|\]\]>/);
});
