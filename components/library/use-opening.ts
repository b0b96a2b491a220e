import { useRef, useState } from "react";
import { LIMITS, tooLarge } from "@/lib/dossier/limits";
import type { ImportAnswers, ImportFinding, ImportQuestion } from "@/lib/formats/import/import-result";
import { type ReadDossier, type ReadFile, readFile } from "./read-file";

/** Where the opening of a file stands. */
export type Opening =
	| { readonly kind: "none" }
	/** `part`: how much of it is done, from 0 to 1; null where that is not known yet. */
	| { readonly kind: "reading"; readonly name: string; readonly part: number | null }
	| {
			readonly kind: "question";
			readonly name: string;
			readonly question: ImportQuestion;
			readonly bytes: ArrayBuffer;
			/** What was answered before. */
			readonly answers: ImportAnswers;
	  }
	| { readonly kind: "read"; readonly name: string; readonly read: ReadDossier }
	| { readonly kind: "refused"; readonly name: string; readonly findings: readonly ImportFinding[] }
	| { readonly kind: "failed"; readonly name: string; readonly sentence: string };

/** Opens one file at a time, in a worker; until it is kept, nothing is stored. `today` is a plain date. */
export function useOpening(today: string) {
	const [opening, setOpening] = useState<Opening>({ kind: "none" });
	const running = useRef<AbortController | null>(null);
	const read = async (name: string, bytes: ArrayBuffer | Blob, answers: ImportAnswers = {}) => {
		running.current?.abort();
		const own = new AbortController();
		running.current = own;
		setOpening({ kind: "reading", name, part: null });
		const tooLong = bytes instanceof Blob && bytes.size > LIMITS.bytes ? tooLarge(bytes.size, LIMITS) : null;
		const onProgress = (part: number) => own.signal.aborted || setOpening({ kind: "reading", name, part });
		const next: Opening =
			tooLong === null
				? openingOf(name, answers, await readFile({ bytes, name, today, answers }, { signal: own.signal, onProgress }))
				: { kind: "failed", name, sentence: tooLong };
		if (!own.signal.aborted) setOpening(next);
	};
	return {
		opening,
		/** `name`: the file's; "" for what was pasted. */
		open: (name: string, file: Blob) => read(name, file),
		/** Reads a file that asked once more, with these answers beside those it had. */
		answer: ({ name, bytes, answers }: Extract<Opening, { kind: "question" }>, more: ImportAnswers) =>
			read(name, bytes, { ...answers, ...more }),
		close: () => {
			running.current?.abort();
			setOpening({ kind: "none" });
		},
	};
}

function openingOf(name: string, answers: ImportAnswers, read: ReadFile): Opening {
	switch (read.kind) {
		case "dossier":
			return { kind: "read", name, read };
		case "question":
			return { ...read, name, answers };
		case "cancelled":
			return { kind: "none" };
		default:
			return { ...read, name };
	}
}
