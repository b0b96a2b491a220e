import { useState } from "react";
import { logQuestion, type Question, readQuestions, wordQuestion } from "@/lib/deck/question-log";
import { readSessionText, writeSessionText } from "./session-text";

/** The questions of a presentation, kept with its window. */
export type Questions = {
	readonly all: readonly Question[];
	/** The one that was logged just now and waits for its words, by its place from 0; null: none. */
	readonly asked: number | null;
	readonly log: (question: Question) => void;
	readonly word: (at: number, text: string) => void;
	/** The words of the one that was asked are there, or are not to be. */
	readonly done: () => void;
};

export function useQuestions(presentation: string): Questions {
	const key = `readout-questions:${presentation}`;
	const [all, setAll] = useState(() => readQuestions(parsed(readSessionText(key))));
	const [asked, setAsked] = useState<number | null>(null);
	const change = (next: readonly Question[]) => {
		setAll(next);
		writeSessionText(key, JSON.stringify(next));
	};
	return {
		all,
		asked,
		log: (question) => {
			const next = logQuestion(all, question);
			change(next);
			if (next.length > all.length) setAsked(next.length - 1);
		},
		word: (at, text) => change(wordQuestion(all, at, text)),
		done: () => setAsked(null),
	};
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? "[]");
	} catch {
		return [];
	}
}
