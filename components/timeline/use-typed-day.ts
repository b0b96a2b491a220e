"use client";

import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useId, useState } from "react";

/**
 * A field for a day in words. Enter or leaving it hands what was typed to `take`, which answers with what is wrong with it,
 * or null once it is taken; Esc goes back to what is `shown`. Spread `input` over the field, and say `problem` under `problemId`.
 */
export function useTypedDay(shown: string, take: (text: string) => string | null) {
	const id = useId();
	const problemId = `${id}-problem`;
	const [draft, setDraft] = useState<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const reset = () => {
		setDraft(null);
		setProblem(null);
	};
	const commit = () => {
		const text = draft?.trim() ?? shown;
		const wrong = text === shown ? null : take(text);
		if (wrong === null) reset();
		else setProblem(wrong);
	};
	const input = {
		id,
		type: "text",
		autoComplete: "off",
		spellCheck: false,
		size: 11,
		value: draft ?? shown,
		"aria-invalid": problem !== null,
		"aria-describedby": problem === null ? undefined : problemId,
		onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft(event.target.value),
		onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select(),
		onBlur: commit,
		onKeyDown: (event: KeyboardEvent) => {
			event.stopPropagation();
			if (event.key === "Enter") commit();
			if (event.key === "Escape") reset();
		},
	} as const;
	return { input, problem, problemId };
}
