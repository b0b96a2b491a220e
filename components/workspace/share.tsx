"use client";

import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import styles from "./share.module.css";
import { type ShareItem, shareItems } from "./share-items";
import { useCopy } from "./use-copy";

/** The button "Share" and its menu (WAI-ARIA menu button): arrows go round, Esc and leaving close it. */
export function Share({
	view,
	lookup,
	shown,
	root,
}: {
	readonly view: View;
	readonly lookup: Lookup;
	readonly shown: Lookup;
	readonly root: string;
}) {
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const copying = useCopy();
	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	return (
		<div className={styles.share}>
			<button
				ref={button}
				type="button"
				className={styles.button}
				aria-haspopup="menu"
				aria-expanded={open}
				onClick={() => setOpen(!open)}
			>
				Share
			</button>
			{open ? (
				<Menu
					items={shareItems({ view, lookup, shown, root, copying })}
					onClose={close}
					onLeave={() => setOpen(false)}
				/>
			) : null}
			{copying.outcome}
		</div>
	);
}

function Menu({
	items,
	onClose,
	onLeave,
}: {
	readonly items: readonly ShareItem[];
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
			{items.map(({ name, act }) => (
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
