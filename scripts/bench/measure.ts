/** Milliseconds of the middle and of the slowest twentieth of several runs. */
export type Timing = { readonly median: number; readonly p95: number; readonly runs: number };

/** Runs a function until it ran `runs` times after a few that only warm it up. */
export function measure(runs: number, act: (run: number) => unknown): Timing {
	for (let run = 0; run < Math.min(5, runs); run++) act(run);
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const begun = performance.now();
		act(run);
		times.push(performance.now() - begun);
	}
	return timingOf(times);
}

export function timingOf(times: readonly number[]): Timing {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** "0.42" or "12.3" or "1,234": as many figures as are worth reading. */
export function inMs(milliseconds: number): string {
	const digits = milliseconds < 1 ? 3 : milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0;
	return milliseconds.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A table in Markdown; all columns but the first stand to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
