/** Why a worker came to no end of its own. */
export type Stopped = {
	readonly kind: "stopped";
	readonly why: "cancelled" | "not-started" | "died" | "silent";
};

type Asking<Word, Outcome> = {
	/** Throws where the page may have none. */
	readonly make: () => Worker;
	/** Its bytes are handed over, not copied. */
	readonly request: { readonly bytes: ArrayBuffer };
	/** Takes each word in; what it gives is the end, undefined while more is to come. */
	readonly hear: (word: Word) => Outcome | undefined;
	/** So many ms without a word end it; null: it may take as long as it likes. */
	readonly patience: number | null;
	/** Ends it at once, with all that it holds. */
	readonly signal?: AbortSignal | undefined;
};

/** Asks a worker, made for this alone, and hears it to its end. Never rejects. */
export function askWorker<Word, Outcome>(asking: Asking<Word, Outcome>): Promise<Outcome | Stopped> {
	const { make, request, hear, patience, signal } = asking;
	return new Promise((resolve) => {
		const stopped = (why: Stopped["why"]): Stopped => ({ kind: "stopped", why });
		if (signal?.aborted) return resolve(stopped("cancelled"));
		let worker: Worker;
		try {
			worker = make();
		} catch {
			return resolve(stopped("not-started"));
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		const end = (outcome: Outcome | Stopped) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
			worker.terminate();
			resolve(outcome);
		};
		const cancel = () => end(stopped("cancelled"));
		const wait = () => {
			clearTimeout(timer);
			if (patience !== null) timer = setTimeout(() => end(stopped("silent")), patience);
		};
		let begun = false;
		worker.onmessage = ({ data }: MessageEvent<Word>) => {
			begun = true;
			wait();
			const outcome = hear(data);
			if (outcome !== undefined) end(outcome);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			end(stopped(begun ? "died" : "not-started"));
		};
		worker.onmessageerror = () => end(stopped("died"));
		signal?.addEventListener("abort", cancel);
		wait();
		worker.postMessage(request, [request.bytes]);
	});
}
