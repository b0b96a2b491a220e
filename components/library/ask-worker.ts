/** Why a worker came to no end of its own. */
export type Stopped = {
	readonly kind: "stopped";
	readonly why: "cancelled" | "not-started" | "died" | "silent";
};

type Asking<Word, Outcome> = {
	/** Throws where the page may have none. */
	readonly make: () => Worker;
	/** Its bytes are handed over, not copied; of a file it reads them itself. */
	readonly request: { readonly bytes: ArrayBuffer | Blob };
	/** Takes each word in; what it gives is the end, undefined while more is to come. */
	readonly hear: (word: Word) => Outcome | undefined;
	/** So many ms without a word end it, asked after each; null: it may take as long as it likes. */
	readonly patience: () => number | null;
	/** It is asked once more when this is there, which never rejects. */
	readonly known?: Promise<unknown>;
	/** Then a worker that waits for it is told to go on. */
	readonly goOn?: Promise<unknown>;
	/** Ends it at once, with all that it holds. */
	readonly signal?: AbortSignal | undefined;
};

/** Asks a worker, made for this alone, and hears it to its end. Never rejects. */
export function askWorker<Word, Outcome>(asking: Asking<Word, Outcome>): Promise<Outcome | Stopped> {
	const { make, request, hear, patience, known, goOn, signal } = asking;
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
		let ended = false;
		const end = (outcome: Outcome | Stopped) => {
			ended = true;
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
			worker.terminate();
			resolve(outcome);
		};
		const cancel = () => end(stopped("cancelled"));
		const wait = () => {
			clearTimeout(timer);
			const most = patience();
			if (most !== null) timer = setTimeout(() => end(stopped("silent")), most);
		};
		let begun = false;
		worker.onmessage = ({ data }: MessageEvent<Word>) => {
			begun = true;
			const outcome = hear(data);
			if (outcome === undefined) wait();
			else end(outcome);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			end(stopped(begun ? "died" : "not-started"));
		};
		worker.onmessageerror = () => end(stopped("died"));
		signal?.addEventListener("abort", cancel);
		wait();
		worker.postMessage(request, request.bytes instanceof ArrayBuffer ? [request.bytes] : []);
		known?.then(() => ended || wait());
		goOn?.then(() => {
			if (ended) return;
			wait();
			worker.postMessage(null);
		});
	});
}
