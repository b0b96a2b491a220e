/** Whether `bytes[a, aEnd)` is what `bytes[b, bEnd)` is. */
export function sameBytes(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
	if (aEnd - a !== bEnd - b) return false;
	for (let at = 0; at < aEnd - a; at += 1) if (bytes[a + at] !== bytes[b + at]) return false;
	return true;
}
