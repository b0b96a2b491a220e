import { useEffect, useRef } from "react";
import { LONGEST_QUESTION } from "@/lib/deck/question-log";

/** The words of a logged question, kept as they are typed; Enter or Esc gives the keys back to the deck. */
export function QuestionField({
	at,
	text,
	asked,
	onText,
	onDone,
}: {
	/** Its place in the log, from 0. */
	readonly at: number;
	readonly text: string;
	/** Whether it was logged just now: what is typed next is its words. */
	readonly asked: boolean;
	readonly onText: (text: string) => void;
	readonly onDone: () => void;
}) {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (asked) field.current?.focus();
	}, [asked]);
	return (
		<input
			ref={field}
			aria-label={`Question ${at + 1}`}
			placeholder="In words"
			maxLength={LONGEST_QUESTION}
			defaultValue={text}
			onBlur={(event) => {
				onText(event.target.value);
				onDone();
			}}
			onKeyDown={(event) => {
				if (event.nativeEvent.isComposing) return;
				if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
			}}
		/>
	);
}
