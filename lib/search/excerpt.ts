/** What is shown of a long text: words around the first that answered, cut at spaces, at most `most` characters. */
export function excerpt(text: string, first: number, most = 140): string {
	if (text.length <= most) return text;
	const wanted = Math.max(0, first - Math.floor(most / 4));
	const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
	const end = start + most >= text.length ? text.length : Math.max(text.lastIndexOf(" ", start + most), start + 1);
	return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
