export type Copied =
	| { readonly kind: "copied" }
	/** The browser has no clipboard or keeps it to itself; the text is for the reader to take. */
	| { readonly kind: "refused"; readonly text: string }
	/** There was no text to copy. */
	| { readonly kind: "failed" };

/**
 * Puts a text into the clipboard, be it still on its way: Safari wants the clipboard asked for within the click, with a
 * promise of what is to come (Clipboard API, ClipboardItem). Never throws.
 */
export async function copyText(text: string | Promise<string>): Promise<Copied> {
	const coming = Promise.resolve(text);
	const written = write(coming);
	const [copied, known] = await Promise.allSettled([written, coming]);
	if (known.status === "rejected") return { kind: "failed" };
	return copied.status === "fulfilled" ? { kind: "copied" } : { kind: "refused", text: known.value };
}

async function write(text: Promise<string>): Promise<void> {
	const { clipboard } = navigator;
	if ("ClipboardItem" in globalThis) {
		const blob = text.then((plain) => new Blob([plain], { type: "text/plain" }));
		await clipboard.write([new ClipboardItem({ "text/plain": blob })]);
	} else await clipboard.writeText(await text);
}
