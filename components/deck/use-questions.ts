import { useState } from "react";
import { type Question, readQuestions } from "@/lib/deck/question-log";
import { readSessionText, writeSessionText } from "./session-text";

/** The questions of a presentation, kept with its window. */
export function useQuestions(
	presentation: string,
): readonly [readonly Question[], (next: readonly Question[]) => void] {
	const key = `readout-questions:${presentation}`;
	const [questions, setQuestions] = useState(() => readQuestions(parsed(readSessionText(key))));
	return [
		questions,
		(next) => {
			setQuestions(next);
			writeSessionText(key, JSON.stringify(next));
		},
	];
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? "[]");
	} catch {
		return [];
	}
}
