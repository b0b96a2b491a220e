import { useEffect, useState } from "react";

const IDLE_MS = 2500;

/** Whether the pointer has rested for a while; then it is hidden, for it distracts a room. */
export function useIdle(): boolean {
	const [idle, setIdle] = useState(false);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const moved = () => {
			setIdle(false);
			clearTimeout(timer);
			timer = setTimeout(() => setIdle(true), IDLE_MS);
		};
		moved();
		addEventListener("pointermove", moved);
		return () => {
			clearTimeout(timer);
			removeEventListener("pointermove", moved);
		};
	}, []);
	return idle;
}
