"use client";

import { lazy, Suspense, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import styles from "./share.module.css";
import { useCopy } from "./use-copy";

/** Comes when it is asked for. */
const ShareMenu = lazy(() => import("./share-menu").then((loaded) => ({ default: loaded.ShareMenu })));

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
				<Suspense fallback={null}>
					<ShareMenu ground={{ view, lookup, shown, root, copying }} onClose={close} onLeave={() => setOpen(false)} />
				</Suspense>
			) : null}
			{copying.outcome}
		</div>
	);
}
