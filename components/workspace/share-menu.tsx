"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import styles from "./share.module.css";

export type ShareItem = {
	readonly name: string;
	readonly act: () => void;
	/** A line above it: another kind of taking along begins. */
	readonly apart?: boolean;
};

/** The end of a menu that a key opens it at. */
export type MenuEnd = "first" | "last";

/**
 * A menu button as the WAI-ARIA practices describe it: opened by a click, Enter, Space or an arrow key; arrow keys, Home
 * and End go through the items; Esc closes it and gives the focus back; going elsewhere closes it.
 */
export function ShareMenu({
	items,
	begin,
	onOpen,
}: {
	readonly items: readonly ShareItem[];
	/** It is drawn because it was asked for, so it opens at once. */
	readonly begin: MenuEnd;
	readonly onOpen: () => void;
}) {
	const last = items.length - 1;
	const [at, setAt] = useState<number | null>(begin === "first" ? 0 : last);
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const menu = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (at !== null) menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[at]?.focus();
	}, [at]);
	const openAt = (first: number) => {
		onOpen();
		setAt(first);
	};
	const close = () => {
		setAt(null);
		button.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const end = menuEnd(event.key);
		const next = at !== null ? stepped(event.key, at, last) : end === null ? null : end === "first" ? 0 : last;
		if (next === null && !(event.key === "Escape" && at !== null)) return;
		event.preventDefault();
		event.stopPropagation();
		if (next === null) close();
		else if (at === null) openAt(next);
		else setAt(next);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the button and the items
		<div
			className={styles.share}
			onKeyDown={onKeyDown}
			onBlur={(event) => {
				if (!event.currentTarget.contains(event.relatedTarget)) setAt(null);
			}}
		>
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-haspopup="menu"
				aria-expanded={at !== null}
				aria-controls={id}
				// Safari gives a clicked button no focus: the menu's own would seem to go elsewhere.
				onPointerDown={(event) => at !== null && event.preventDefault()}
				onClick={() => (at === null ? openAt(0) : close())}
			>
				Share
			</button>
			<div ref={menu} id={id} role="menu" aria-label="Share" className={styles.menu} hidden={at === null}>
				{items.map(({ name, act, apart = false }, index) => (
					<button
						key={name}
						type="button"
						role="menuitem"
						tabIndex={-1}
						className={styles.item}
						data-apart={apart ? "" : undefined}
						onPointerMove={() => setAt(index)}
						onClick={() => {
							close();
							act();
						}}
					>
						{name}
					</button>
				))}
			</div>
		</div>
	);
}

/** The end at which a key on the button opens its menu; Enter and Space are clicks already. */
export function menuEnd(key: string): MenuEnd | null {
	return key === "ArrowDown" ? "first" : key === "ArrowUp" ? "last" : null;
}

function stepped(key: string, at: number, last: number): number | null {
	switch (key) {
		case "ArrowDown":
			return at === last ? 0 : at + 1;
		case "ArrowUp":
			return at === 0 ? last : at - 1;
		case "Home":
			return 0;
		case "End":
			return last;
		default:
			return null;
	}
}
