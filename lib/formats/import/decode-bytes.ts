import { textOfBytes } from "../../dossier/file-text";
import { LIMITS, type Limits } from "../../dossier/limits";
import { placeAt } from "../../dossier/place-in-text";
import { ENCODING_WORDS, type Encoding } from "./encodings";
import { finding } from "./finding";
import { wholeCharacters } from "./ical-folds";
import type { Result } from "./import-result";
import { otherFile } from "./other-file";

/**
 * The bytes of an opened file → its text: UTF-8, or UTF-16 that says so by its mark. The mark stays as the first character, since it
 * tells a table for spreadsheets from one for programs; \`importText\` takes it off. What is no character in either, and NUL, which no text has, is refused with its place; so is a file beyond the limit. Never throws.
 * @param chosen what a person said that the file was saved in
 */
export function decodeBytes(bytes: Uint8Array, limits: Limits = LIMITS, chosen?: Encoding): Result<string> {
	if (chosen !== undefined && bytes.length <= limits.bytes) return decodeChosen(bytes, chosen);
	const decoded = decodeUnicode(bytes, limits);
	const other = decoded.ok || bytes.length > limits.bytes ? null : otherFile(bytes);
	return other === null ? decoded : { ok: false, findings: [finding("error", { line: 1, column: 1 }, other, "")] };
}

function decodeUnicode(bytes: Uint8Array, limits: Limits): Result<string> {
	const encoding = bytes.length > limits.bytes ? null : utf16Of(bytes);
	const decoded = encoding === null ? decodeUtf8(bytes, limits) : decodeUtf16(bytes, encoding);
	if (!decoded.ok) return decoded;
	const nul = decoded.value.indexOf("\0");
	if (nul < 0) return decoded;
	return refused(
		decoded.value,
		nul,
		"A NUL stands in the file, which no text has: it is no text file, or was damaged.",
	);
}

/** Each byte must be a character, or part of one, of what was chosen. */
function decodeChosen(bytes: Uint8Array, chosen: Encoding): Result<string> {
	try {
		return { ok: true, value: new TextDecoder(chosen, { fatal: true }).decode(bytes) };
	} catch {
		const message = `Some of its bytes are no character of ${ENCODING_WORDS[chosen]}.`;
		return { ok: false, findings: [finding("error", { line: 1, column: 1 }, message, "")] };
	}
}

/** Whether a file that was refused may be text of another encoding: no NUL, no mark of Unicode, and no JSON or HTML, which are UTF-8. */
export function mayBeEncoded(bytes: Uint8Array, limits: Limits = LIMITS): boolean {
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const first = String.fromCharCode(bytes.find((byte) => byte > 32) ?? 0);
	if (first === "{" || first === "[" || first === "<" || otherFile(bytes) !== null) return false;
	return bytes.length <= limits.bytes && !marked && utf16Of(bytes) === null && !bytes.includes(0);
}

function decodeUtf8(bytes: Uint8Array, limits: Limits): Result<string> {
	const read = textOfBytes(bytes, limits);
	if (read.kind === "text") return { ok: true, value: read.text };
	const whole = bytes.length > limits.bytes ? null : wholeCharacters(bytes);
	const again = whole === null ? read : textOfBytes(whole, limits);
	if (again.kind === "text") return { ok: true, value: again.text };
	const place = { line: read.line ?? 1, column: read.column ?? 1 };
	return { ok: false, findings: [finding("error", place, read.message, "")] };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return "utf-16le";
	return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Result<string> {
	if (bytes.length % 2 === 1) {
		const message = `The file is UTF-16 but has an odd number of bytes (${bytes.length}): its end is missing.`;
		return { ok: false, findings: [finding("error", { line: 1, column: 1 }, message, "")] };
	}
	const text = unitsOf(bytes, encoding === "utf-16le");
	const half = text.search(/\p{Cs}/u);
	if (half < 0) return { ok: true, value: text };
	return refused(text, half, "Half of a character stands here alone (a lone surrogate): the file was damaged.");
}

/** Code units as they stand; a decoder would put replacement characters where some are broken. */
function unitsOf(bytes: Uint8Array, little: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: string[] = [];
	const size = 8192;
	for (let at = 0; at < bytes.length; at += size * 2) {
		const count = Math.min(size, (bytes.length - at) / 2);
		parts.push(String.fromCharCode(...Array.from({ length: count }, (_, i) => view.getUint16(at + i * 2, little))));
	}
	return parts.join("");
}

function refused(text: string, at: number, message: string): Result<string> {
	const around = text.slice(Math.max(0, at - 20), at + 20);
	return { ok: false, findings: [finding("error", placeAt(text, at), message, around)] };
}
