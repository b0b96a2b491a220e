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

const VANISHED =
	"The browser could not read this file; it may have moved or changed. Nothing was changed: choose it again.";

/** Opens one file at a time, in a worker; until it is kept, nothing is stored. `today` is a plain date. */
export function useOpening(today: string) {
	const [opening, setOpening] = useState<Opening>({ kind: "none" });
	const running = useRef<AbortController | null>(null);
	const read = async (name: string, bytesOf: () => Promise<ArrayBuffer>, answers: ImportAnswers = {}) => {
		running.current?.abort();
		const own = new AbortController();
		running.current = own;
		setOpening({ kind: "reading", name, part: null });
		const next = await outcome(name, bytesOf, {
			today,
			answers,
			signal: own.signal,
			onProgress: (part) => own.signal.aborted || setOpening({ kind: "reading", name, part }),
		});
		if (!own.signal.aborted) setOpening(next);
	};
	return {
		opening,
		/** `name`: the file's; "" for what was pasted. */
		open: (name: string, file: Blob) => read(name, () => bytesOfFile(file)),
		/** Reads a file that asked once more, with these answers beside those it had. */
		answer: ({ name, bytes, answers }: Extract<Opening, { kind: "question" }>, more: ImportAnswers) =>
			read(name, async () => bytes, { ...answers, ...more }),
		close: () => {
			running.current?.abort();
			setOpening({ kind: "none" });
		},
	};
}

/** A class, since only an error can be thrown and told apart. */
class TooLarge extends Error {}

/** Its size is looked at before any of it is read. */
async function bytesOfFile(file: Blob): Promise<ArrayBuffer> {
	if (file.size > LIMITS.bytes) throw new TooLarge(tooLarge(file.size, LIMITS));
	return file.arrayBuffer();
}

async function outcome(
	name: string,
	bytesOf: () => Promise<ArrayBuffer>,
	{
		today,
		answers,
		...listening
	}: {
		readonly today: string;
		readonly answers: ImportAnswers;
		readonly signal: AbortSignal;
		readonly onProgress: (part: number) => void;
	},
): Promise<Opening> {
	try {
		const request = { bytes: await bytesOf(), name, today, answers };
		return openingOf(name, answers, await readFile(request, listening));
	} catch (error) {
		return { kind: "failed", name, sentence: error instanceof TooLarge ? error.message : VANISHED };
	}
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
