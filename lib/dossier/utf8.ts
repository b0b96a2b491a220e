/** Bytes `[start, end)` that are no part of any character. */
export type BadBytes = { readonly start: number; readonly end: number };

/**
 * Every run of bytes that is not UTF-8 (RFC 3629 §4: no overlong forms, no surrogates, nothing above U+10FFFF), in
 * order. Empty exactly where a fatal `TextDecoder` would take the bytes.
 */
export function badBytes(bytes: Uint8Array): readonly BadBytes[] {
	const runs: { start: number; end: number }[] = [];
	for (let at = 0; at < bytes.length; ) {
		const length = characterLength(bytes, at);
		const last = runs.at(-1);
		if (length === 0 && last?.end === at) last.end += 1;
		else if (length === 0) runs.push({ start: at, end: at + 1 });
		at += Math.max(length, 1);
	}
	return runs;
}

/** How many bytes the character at `at` has, or 0 where none starts there. */
function characterLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return 1;
	const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
	// After these leads the second byte has narrower bounds: they keep out overlong forms, surrogates and what is too high.
	const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	const second = bytes[at + 1] ?? 0;
	if (second < least || second > most) return 0;
	for (let next = at + 2; next < at + length; next += 1) {
		if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
	}
	return length;
}
