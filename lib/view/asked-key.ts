/** The key of the dossier that an address of the library asks for, or null where it names none. */
export function askedKey(search: string): string | null {
	const part = search
		.replace(/^\?/, "")
		.split("&")
		.find((each) => each.startsWith("d="));
	const key = part?.slice("d=".length) ?? "";
	return /^[a-z0-9-]{1,90}$/.test(key) ? key : null;
}
