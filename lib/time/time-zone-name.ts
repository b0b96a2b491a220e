const known = new Map<string, boolean>();

/** Whether a text names an IANA time zone that `Intl` knows; asked once for each, as that is slow. */
export function isTimeZone(text: string): boolean {
	const kept = known.get(text);
	if (kept !== undefined) return kept;
	const is = /^[A-Za-z][A-Za-z0-9_+\-/]{0,60}$/.test(text) && isKnown(text);
	if (known.size > 1000) known.clear();
	known.set(text, is);
	return is;
}

function isKnown(timeZone: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone });
		return true;
	} catch {
		return false;
	}
}
