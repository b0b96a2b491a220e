/** A component of a calendar as it is written: its lines unfolded by whoever parses it, and where it begins. */
export type Component = { readonly text: string; readonly line: number };

export type Calendar = {
	readonly events: readonly Component[];
	/** Lines of the calendar itself, outside its components. */
	readonly own: readonly string[];
	/** Names of other components, and how many there are. */
	readonly others: ReadonlyMap<string, number>;
	/** The line of a component that does not end, or null. */
	readonly open: number | null;
};

/** Parts a calendar into its events by lines, so that one that is broken leaves the others whole. */
export function calendarParts(text: string): Calendar {
	const events: Component[] = [];
	const own: string[] = [];
	const others = new Map<string, number>();
	let inside: { readonly name: string; readonly line: number; readonly lines: string[]; depth: number } | null = null;
	text.split(/\r\n|\r|\n/).forEach((line, at) => {
		const begins = /^BEGIN:\s*([A-Za-z0-9-]+)\s*$/i.exec(line)?.[1]?.toUpperCase();
		const ends = /^END:\s*([A-Za-z0-9-]+)\s*$/i.exec(line)?.[1]?.toUpperCase();
		if (inside === null) {
			if (begins !== undefined && begins !== "VCALENDAR")
				inside = { name: begins, line: at + 1, lines: [line], depth: 1 };
			else if (begins === undefined && ends === undefined) own.push(line);
			return;
		}
		inside.lines.push(line);
		// An event within an event: the one before was never ended.
		if (begins === inside.name && inside.name === "VEVENT") {
			others.set("VEVENT", (others.get("VEVENT") ?? 0) + 1);
			inside = { name: begins, line: at + 1, lines: [line], depth: 1 };
			return;
		}
		if (begins !== undefined) inside.depth += 1;
		if (ends !== undefined) inside.depth -= 1;
		if (inside.depth > 0) return;
		if (inside.name === "VEVENT") events.push({ text: inside.lines.join("\r\n"), line: inside.line });
		else others.set(inside.name, (others.get(inside.name) ?? 0) + 1);
		inside = null;
	});
	const left = inside as { readonly line: number } | null;
	return { events, own, others, open: left?.line ?? null };
}
