/** The format that this Readout writes and understands in full. */
export const FORMAT_VERSION = 1;

/** How nearly every dossier's file begins: then it need not be read through to know its version. */
const USUAL = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"readout-dossier/${FORMAT_VERSION}"`);

/**
 * The version that a Readout file says it has: `{"format": "readout-dossier/2", …}` → 2. Null for any other text, and for
 * JSON that is no dossier's. A newer version than ours is said of sound JSON alone. Never throws.
 */
export function formatVersion(text: string): number | null {
	if (USUAL.test(text)) return FORMAT_VERSION;
	if (!text.includes("readout-dossier")) return null;
	try {
		const json: unknown = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
		if (typeof json !== "object" || json === null || !Object.hasOwn(json, "format")) return null;
		const [, digits] = /^readout-dossier\/([1-9]\d{0,5})$/.exec(String(Reflect.get(json, "format"))) ?? [];
		return digits === undefined ? null : Number(digits);
	} catch {
		return null;
	}
}
