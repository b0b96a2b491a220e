import { useEffect, useState } from "react";

/** So long does a confirmation stand: time to look up and read one line; ms. */
const SAID_MS = 8000;

/**
 * What was said last, for as long as it stands: a while, and then for as long as the pointer or the focus is on what has
 * the handlers of `hold`, so that nobody loses a link under the hand.
 */
export function useSaid<T extends object>() {
	const [said, say] = useState<T | null>(null);
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (said === null || held) return;
		const timer = setTimeout(() => say(null), SAID_MS);
		return () => clearTimeout(timer);
	}, [said, held]);
	const on = () => setHeld(true);
	const off = () => setHeld(false);
	return { said, say, hold: { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off } };
}
