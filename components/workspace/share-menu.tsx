"use client";

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import styles from "./share.module.css";
import { type ShareGround, shareItems } from "./share-items";

/** The menu of the button "Share"; it takes the focus as it opens. */
export function ShareMenu({
	ground,
	onClose,
	onLeave,
}: {
	readonly ground: ShareGround;
	readonly onClose: () => void;
	readonly onLeave: () => void;
}) {
	const menu = useRef<HTMLDivElement>(null);
	useEffect(() => menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), []);
	const onKeyDown = (event: KeyboardEvent) => {
		const stops = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
		const at = stops.findIndex((stop) => stop.matches(":focus"));
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
		if (event.key === "Escape") onClose();
		else if (event.key === "Tab") return onLeave();
		else if (to === undefined) return;
		else stops.at(to % stops.length)?.focus();
		event.preventDefault();
		event.stopPropagation();
	};
	const onBlur = (event: FocusEvent) => {
		if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) onLeave();
	};
	return (
		<div ref={menu} role="menu" aria-label="Share" className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
			{shareItems(ground).map(({ name, act }) => (
				<button
					key={name}
					type="button"
					role="menuitem"
					tabIndex={-1}
					onClick={() => {
						onClose();
						act();
					}}
				>
					{name}
				</button>
			))}
		</div>
	);
}
