/** Longest name of a file, its ending included: room for a path before it in any file system. */
export const LONGEST_FILE_NAME = 80;

/** Names that Windows keeps for devices, whatever ending they have ("Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|conin|conout|com\d|lpt\d)$/;

/**
 * A name that every file system takes: lower case letters, digits, - and _ only, never one that is reserved, at most 80
 * characters. The first part gives way where it would be longer; the others, such as days, tell files apart.
 * `(["summit-2024", "2024-04-07"], "csv")` → "summit-2024_2024-04-07.csv".
 */
export function fileName([first = "", ...rest]: readonly string[], ending: string): string {
	const tail = rest.map((part) => `_${slug(part)}`).join("");
	const room = LONGEST_FILE_NAME - ending.length - 1;
	const kept = tail.slice(0, room - 1);
	const name = slug(first).slice(0, room - kept.length) + kept;
	const sound = /[a-z0-9]/.test(name) && !RESERVED.test(name);
	return `${sound ? name : `readout-${name}`.slice(0, room)}.${ending}`;
}

function slug(text: string): string {
	return text.replace(/[^a-z0-9_-]/g, "-");
}
