// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these within a scheme, so they must not hide one
const SKIPPED = /[\u0000-\u0020\u007f-\u009f]/g;

/** An address that may become a link: http or https, as the schema writes it; null for any other, which stays text. */
export function webAddress(text: string): string | null {
	const trimmed = text.trim();
	const found = /^(https?):\/\/(.+)$/i.exec(trimmed);
	if (found === null || /\s/.test(trimmed) || trimmed.length > LONGEST) return null;
	const [, scheme = "", rest = ""] = found;
	return `${scheme.toLowerCase()}://${rest.replace(SKIPPED, "")}`;
}

/** Whether a text begins as an address that may become a link, whatever stands in it. */
export function isAddress(text: string): boolean {
	return /^\s*https?:\/\//i.test(text);
}

/**
 * The addresses of a cell, parted by blanks or ";". It is parted only where another address follows, since both may stand
 * within one: `https://ok.org/a;jsessionid=1`.
 */
export function addressesIn(text: string): readonly string[] {
	return text
		.split(/[\s;]+(?=https?:\/\/)/i)
		.map((part) => part.replace(/[\s;]+$/, "").trim())
		.filter((part) => part !== "");
}

/** Longer than browsers and servers take. */
const LONGEST = 8000;

/** Whether a text is an address of a kind that must not become a link. */
export function isUnsafeAddress(text: string): boolean {
	return /^(?:javascript|data|vbscript|file|blob):/i.test(text.replace(SKIPPED, ""));
}

/** The host of an address, for people: "example.org". */
export function hostOf(url: string): string {
	const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(url)?.[1] ?? "";
	return host.replace(/^www\./, "") || "a web page";
}

/** A picture by the ending of its path. */
export function isPicture(url: string): boolean {
	return /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)$/i.test(url.split(/[?#]/, 1)[0] ?? "");
}
