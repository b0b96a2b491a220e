/** A component of a calendar as it is written: its lines unfolded by whoever parses it, and where it begins. */
export type Component = { readonly text: string; readonly line: number };

export type Calendar = {
	readonly events: readonly Component[];
	/** Lines of the calendar itself, outside its components. */
	readonly own: readonly string[];
	/** Names of other components, how many there are and where the first begins. */
	readonly others: ReadonlyMap<string, Others>;
	/** The line of a component that does not end, or null. */
	readonly open: number | null;
};

export type Others = { readonly count: number; readonly line: number };

/** Parts a calendar into its events by lines, so that one that is broken leaves the others whole. */
export function calendarParts(text: string): Calendar {
	const events: Component[] = [];
	const own: string[] = [];
	const others = new Map<string, Others>();
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
			countOther(others, inside.name, inside.line);
			inside = { name: begins, line: at + 1, lines: [line], depth: 1 };
			return;
		}
		if (begins !== undefined) inside.depth += 1;
		if (ends !== undefined) inside.depth -= 1;
		if (inside.depth > 0) return;
		if (inside.name === "VEVENT") events.push({ text: inside.lines.join("\r\n"), line: inside.line });
		else countOther(others, inside.name, inside.line);
		inside = null;
	});
	const left = inside as { readonly line: number } | null;
	return { events, own, others, open: left?.line ?? null };
}

function countOther(others: Map<string, Others>, name: string, line: number): void {
	const known = others.get(name) ?? { count: 0, line };
	others.set(name, { ...known, count: known.count + 1 });
}

/** A property of a component as it is written, unfolded, and its line; the component's own start where it has none. */
export function writtenProperty(component: Component, name: string): { readonly text: string; readonly line: number } {
	const lines = component.text.split("\r\n");
	const start = new RegExp(`^${name}[;:]`, "i");
	const at = lines.findIndex((line) => start.test(line));
	if (at < 0) return { text: "", line: component.line };
	const folded = lines.slice(at + 1).findIndex((line) => !/^[ \t]/.test(line));
	const more = lines.slice(at + 1, at + 1 + Math.max(0, folded)).map((line) => line.slice(1));
	return { text: [lines[at] ?? "", ...more].join(""), line: component.line + at };
}
