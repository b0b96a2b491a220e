/**
 * JSON that is read as bytes of UTF-8, from left to right, without making anything of it that is not asked for. Each function
 * takes what it names where it stands next, after white space, and says whether it did.
 */
export type JsonBytes = {
	readonly bytes: Uint8Array;
	/** How far it is read. */
	at: number;
	/** The text that was taken last, `bytes[from, to)` between its quotes. */
	from: number;
	to: number;
	/** Whether that is what its bytes are: printable ASCII, nothing escaped. */
	isAscii: boolean;
};

/** What a byte is within a text. */
const [LETTER, QUOTE, ESCAPE, HIGH, CONTROL] = [0, 1, 2, 3, 4] as const;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
	if (byte === 0x22) return QUOTE;
	if (byte === 0x5c) return ESCAPE;
	return byte < 0x20 ? CONTROL : byte < 0x7f ? LETTER : HIGH;
});

/** From its start, after a byte order mark. */
export function jsonBytes(bytes: Uint8Array): JsonBytes {
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	return { bytes, at: marked ? 3 : 0, from: 0, to: 0, isAscii: true };
}

function skipSpace(json: JsonBytes): void {
	const { bytes } = json;
	let at = json.at;
	// JSON's white space, RFC 8259 §2.
	for (let byte = bytes[at]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = bytes[at])
		at += 1;
	json.at = at;
}

/** @param mark a character of ASCII */
export function takeMark(json: JsonBytes, mark: number): boolean {
	skipSpace(json);
	if (json.bytes[json.at] !== mark) return false;
	json.at += 1;
	return true;
}

/** Takes a text. Its escapes and its UTF-8 are looked at when it is decoded (`decoded`). */
export function takeText(json: JsonBytes): boolean {
	skipSpace(json);
	const { bytes, at: quote } = json;
	if (bytes[quote] !== 0x22) return false;
	let isAscii = true;
	for (let at = quote + 1; at < bytes.length; at += 1) {
		const kind = KINDS[bytes[at] ?? 0];
		if (kind === LETTER) continue;
		if (kind === QUOTE) {
			json.from = quote + 1;
			json.to = at;
			json.at = at + 1;
			json.isAscii = isAscii;
			return true;
		}
		if (kind === CONTROL) return false;
		if (kind === ESCAPE) at += 1;
		isAscii = false;
	}
	return false;
}

/** Takes a whole number from nought on, of at most fifteen digits, as its digits: the text that `String` makes of it. */
export function takeDigits(json: JsonBytes): boolean {
	skipSpace(json);
	const { bytes, at: from } = json;
	let to = from;
	while ((bytes[to] ?? 0) >= 0x30 && (bytes[to] ?? 0) <= 0x39) to += 1;
	const next = bytes[to];
	const isWhole = to > from && to - from <= 15 && (bytes[from] !== 0x30 || to - from === 1);
	// A fraction or an exponent goes on.
	if (!isWhole || next === 0x2e || next === 0x65 || next === 0x45) return false;
	Object.assign(json, { from, to, at: to, isAscii: true });
	return true;
}

const NULL = [0x6e, 0x75, 0x6c, 0x6c] as const;

export function takeNull(json: JsonBytes): boolean {
	skipSpace(json);
	if (!NULL.every((byte, at) => json.bytes[json.at + at] === byte)) return false;
	json.at += NULL.length;
	return true;
}

/** Whether nothing follows. */
export function isAtEnd(json: JsonBytes): boolean {
	skipSpace(json);
	return json.at === json.bytes.length;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text that `bytes[from, to)` between two quotes is; null where it is no UTF-8, or wrongly escaped. */
export function decoded(bytes: Uint8Array, from: number, to: number): string | null {
	try {
		return JSON.parse(decoder.decode(bytes.subarray(from - 1, to + 1)));
	} catch {
		return null;
	}
}
