export type Copied =
	| { readonly kind: "copied" }
	/** The browser has no clipboard or keeps it to itself; the text is for the reader to take. */
	| { readonly kind: "refused"; readonly text: string }
	/** There was no text to copy. */
	| { readonly kind: "failed" };

/**
 * Puts a text into the clipboard, be it still on its way: Safari wants the clipboard asked for within the click, with a
 * promise of what is to come (Clipboard API, ClipboardItem). `html`: the same for programs that take it. Never throws.
 */
export async function copyText(text: string | Promise<string>, html?: Promise<string>): Promise<Copied> {
	const coming = Promise.resolve(text);
	const written = write(coming, html);
	const [copied, known] = await Promise.allSettled([written, coming]);
	if (known.status === "rejected") return { kind: "failed" };
	return copied.status === "fulfilled" ? { kind: "copied" } : { kind: "refused", text: known.value };
}

async function write(text: Promise<string>, html: Promise<string> | undefined): Promise<void> {
	const { clipboard } = navigator;
	if ("ClipboardItem" in globalThis) {
		const as = (type: string, words: Promise<string>) => ({
			[type]: words.then((said) => new Blob([said], { type })),
		});
		const forms = { ...as("text/plain", text), ...(html !== undefined && as("text/html", html)) };
		await clipboard.write([new ClipboardItem(forms)]);
	} else await clipboard.writeText(await text);
}
