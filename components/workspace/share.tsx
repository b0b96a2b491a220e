"use client";

import { lazy, Suspense, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import { PartBoundary } from "./part-boundary";
import styles from "./share.module.css";
import type { MenuEnd } from "./share-menu";

/** Comes when it is asked for. */
const load = () => import("./sharing");
const Sharing = lazy(() => load().then((loaded) => ({ default: loaded.Sharing })));

type Props = {
	/** The whole dossier, which addresses speak of. */
	readonly whole: Lookup;
	/** What of it was known on the day in view. */
	readonly lookup: Lookup;
	/** What the filters leave. */
	readonly shown: Lookup;
	readonly root: string;
	readonly view: View;
	readonly onShow: (view: View) => void;
};

/** The button "Share", whose menu takes its place with the first use. */
export function Share(props: Props) {
	const [begin, setBegin] = useState<MenuEnd | null>(null);
	const button = (
		<button
			type="button"
			className={styles.button}
			aria-haspopup="menu"
			aria-expanded={false}
			onPointerEnter={() => void load().catch(() => undefined)}
			onClick={() => setBegin("first")}
			onKeyDown={({ key }) => {
				if (key === "ArrowDown") setBegin("first");
				if (key === "ArrowUp") setBegin("last");
			}}
		>
			Share
		</button>
	);
	if (begin === null) return <div className={styles.share}>{button}</div>;
	return (
		<PartBoundary name="Share" of={props.lookup}>
			<Suspense fallback={<div className={styles.share}>{button}</div>}>
				<Sharing {...props} begin={begin} />
			</Suspense>
		</PartBoundary>
	);
}
