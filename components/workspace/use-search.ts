import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { type Found, finding, type Search } from "@/lib/search/find";
import { rowSearchIn } from "@/lib/search/find-rows";
import { parseQuery, type Query } from "@/lib/search/query";
import { inSlices } from "./in-slices";

/** A text with what it was read as and what it found. */
export type Answer = { readonly asked: string; readonly query: Query; readonly found: Found };

/** What is searched. */
export type Searched = Omit<Search, "rows">;

type Answered = Answer & { readonly search: Searched };
type Act = (answer: Answer) => void;

/**
 * What a text finds while it is typed. The answer before stands until the next is there, which may take a while among very
 * many events; what is typed next ends the search before.
 * @returns `part`: how much of a longer search is done; `whenFound` acts on the answer to what has been typed, once it is
 * there: a key means that, and not what is still listed. Typing on takes it back.
 */
export function useSearch(text: string, search: Searched) {
	const [answer, setAnswer] = useState<Answered | null>(null);
	const [part, setPart] = useState<number | null>(null);
	const meant = useRef<{ readonly text: string; readonly search: Searched; readonly act: Act } | null>(null);
	useEffect(() => {
		const stop = new AbortController();
		const query = parseQuery(text);
		const answered = async () => {
			const rows = rowSearchIn(search.lookup.dossier.events);
			const steps = finding(query, { ...search, rows });
			const found = await inSlices(steps, { signal: stop.signal, onPart: setPart });
			if (found === null || stop.signal.aborted) return;
			setPart(null);
			const next = { asked: text, query, found, search };
			// Who waits for it has it at once; else what is typed comes first.
			if (meant.current === null) startTransition(() => setAnswer(next));
			else setAnswer(next);
		};
		answered().catch((error: unknown) =>
			setAnswer(() => {
				throw error;
			}),
		);
		return () => stop.abort();
	}, [text, search]);
	useEffect(() => {
		if (answer === null || meant.current === null) return;
		const { act, text: wanted, search: within } = meant.current;
		if (answer.asked !== wanted || answer.search !== within) return;
		meant.current = null;
		act(answer);
	}, [answer]);
	useEffect(() => {
		if (meant.current?.text !== text || meant.current.search !== search) meant.current = null;
	}, [text, search]);
	const isLate = answer === null || answer.asked !== text || answer.search !== search;
	const whenFound = useCallback(
		(act: Act) => {
			if (isLate) meant.current = { text, search, act };
			else act(answer);
		},
		[isLate, answer, text, search],
	);
	return { answer, part: isLate ? part : null, isLate, whenFound };
}
