/** A size in words: 0 → "0 bytes", 1234 → "1.2 KB", 50_900_000 → "51 MB". */
export function byteWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
	return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
