import { type KeyboardEvent, useEffect, useRef } from "react";
import { figures } from "@/lib/dossier/figures";
import styles from "./plot.module.css";
import shared from "./shared.module.css";
import { tipPlace } from "./tip";

/** The events of a cluster that no zooming draws apart. */
export type ClusterText = {
	readonly title: string;
	readonly rows: readonly { readonly id: string; readonly date: string; readonly title: string }[];
	/** How many more it counts than `rows` says. */
	readonly more: number;
};

type Props = {
	readonly text: ClusterText;
	/** Middle of the diamond in the plot. */
	readonly x: number;
	readonly y: number;
	readonly plotWidth: number;
	readonly selected: string | null;
	readonly onOpen: (eventId: string) => void;
	readonly onClose: () => void;
};

/** A button for each event, in place of the tip. It takes the focus; arrow keys and Tab move in it, Esc closes it. */
export function ClusterList({ text, x, y, plotWidth, selected, onOpen, onClose }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const close = useRef(onClose);
	useEffect(() => {
		close.current = onClose;
	});
	useEffect(() => {
		buttonsIn(box.current)[0]?.focus({ preventScroll: true });
		const outside = (event: Event) => {
			if (event.target instanceof Node && box.current?.contains(event.target) === false) close.current();
		};
		document.addEventListener("pointerdown", outside, { capture: true });
		document.addEventListener("focusin", outside);
		return () => {
			document.removeEventListener("pointerdown", outside, { capture: true });
			document.removeEventListener("focusin", outside);
		};
	}, []);
	const onKeyDown = (event: KeyboardEvent) => {
		const buttons = buttonsIn(box.current);
		const at = buttons.findIndex((button) => button.matches(":focus"));
		const to = targetOf(event.key, at, buttons.length);
		if (event.key === "Escape") onClose();
		else if (to !== null) buttons[to]?.focus();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<div
			ref={box}
			role="dialog"
			aria-label={text.title}
			data-tip
			className={styles.tip}
			style={tipPlace(x, y, plotWidth)}
			onKeyDown={onKeyDown}
		>
			<b>{text.title}</b>
			<ul className={styles.listed}>
				{text.rows.map((row) => (
					<li key={row.id}>
						<button
							type="button"
							aria-current={row.id === selected ? "true" : undefined}
							onClick={() => onOpen(row.id)}
						>
							<span className={shared.muted}>{row.date}</span> <span>{row.title}</span>
						</button>
					</li>
				))}
			</ul>
			{text.more > 0 ? <span className={shared.muted}>and {figures(text.more)} more, listed in the table</span> : null}
		</div>
	);
}

function buttonsIn(box: HTMLElement | null): readonly HTMLButtonElement[] {
	return box === null ? [] : [...box.querySelectorAll("button")];
}

/** Where an arrow key, Home or End goes in a list of `count`; null for every other key. */
function targetOf(key: string, at: number, count: number): number | null {
	switch (key) {
		case "ArrowDown":
		case "ArrowRight":
			return Math.min(at + 1, count - 1);
		case "ArrowUp":
		case "ArrowLeft":
			return Math.max(at - 1, 0);
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return null;
	}
}
