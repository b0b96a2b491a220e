/** The longest start of whole characters that has at most `most` UTF-16 units. */
export function cutText(text: string, most: number): string {
	if (text.length <= most) return text;
	const code = text.charCodeAt(most - 1);
	const halves = code >= 0xd800 && code <= 0xdbff;
	return text.slice(0, halves ? most - 1 : most);
}
