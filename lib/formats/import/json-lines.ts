/**
 * A text of JSON Lines (jsonlines.org: one object a line, as Timesketch exports it) as the JSON list of them, each on the
 * line that it had, so that what is said of it has its place; null for any other text. Whether each line is JSON is not looked at.
 */
export function listOfLines(text: string): string | null {
	const lines = text.split(/\r\n|\n|\r/);
	const written = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
	const last = written.at(-1);
	if (last === undefined || written.length < 2 || !written.every((at) => isObjectLine(lines[at] ?? ""))) return null;
	const listed = new Set(written);
	return `[${lines.map((line, at) => (listed.has(at) ? `${line}${at === last ? "]" : ","}` : "")).join("\n")}`;
}

function isObjectLine(line: string): boolean {
	return /^\s*\{.*\}\s*$/.test(line);
}
