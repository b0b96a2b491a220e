"use client";

import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useEffect, useId, useState } from "react";

/**
 * A field for a day in words. Enter or leaving it hands what was typed to `take`, which answers with what is wrong with it,
 * or null once it is taken. That stands until the text is changed; Esc, a press elsewhere and a day that is set in another
 * way go back to what is `shown`. Spread `input` over the field, and say `problem` under `problemId`.
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
	const [of, setOf] = useState(shown);
	if (of !== shown) {
		setOf(shown);
		reset();
	}
	useEffect(() => {
		if (problem === null) return;
		const away = (event: Event) => {
			const within = event.target instanceof HTMLElement && event.target.id === id;
			const leaves = !(event instanceof globalThis.KeyboardEvent) || event.key === "Escape";
			if (!within && leaves) {
				setDraft(null);
				setProblem(null);
			}
		};
		addEventListener("pointerdown", away, true);
		addEventListener("keydown", away, true);
		return () => {
			removeEventListener("pointerdown", away, true);
			removeEventListener("keydown", away, true);
		};
	}, [problem, id]);
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
		onChange: (event: ChangeEvent<HTMLInputElement>) => {
			setDraft(event.target.value);
			setProblem(null);
		},
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
