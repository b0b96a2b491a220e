/** So long the page is held up at most, ms, as far as one step is no longer. */
const AT_ONCE_MS = 8;
/** What takes less time than this, ms, is not spoken of, and then not more often. */
const TOLD_MS = 120;

/**
 * Goes through steps that have pauses, a little at a time, with whatever else the page has to do between.
 * @param onPart hears what the pauses say, of what takes more than a moment
 * @returns what comes of them; null where `signal` ended it before
 */
export async function inSlices<T, P>(
	steps: Generator<P, T>,
	{ signal, onPart }: { readonly signal?: AbortSignal; readonly onPart?: (part: P) => void } = {},
): Promise<T | null> {
	// The task that asks for it has done enough.
	await nextTask();
	let begun = performance.now();
	let told = begun;
	for (;;) {
		if (signal?.aborted === true) return null;
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - begun < AT_ONCE_MS) continue;
		if (performance.now() - told > TOLD_MS) {
			told = performance.now();
			onPart?.(step.value);
		}
		await nextTask();
		begun = performance.now();
	}
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
