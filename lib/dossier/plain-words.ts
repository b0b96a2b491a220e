/** Words as they are compared: NFC, every run of white space (also U+00A0) one space, none at the ends. */
export function plainWords(text: string): string {
	return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
