"use client";

import { useEffect, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import styles from "./workspace.module.css";

const SAID_MS = 4000;

/** Makes a slide of what is open. The deck comes when it is asked for. */
export function AddToDeckButton({ view, whole }: { readonly view: View; readonly whole: Lookup }) {
	const [said, setSaid] = useState("");
	useEffect(() => {
		if (said === "") return;
		const timer = setTimeout(() => setSaid(""), SAID_MS);
		return () => clearTimeout(timer);
	}, [said]);
	const add = () =>
		import("@/components/deck/add-to-deck").then(
			({ addOpenThing }) => setSaid(addOpenThing(view, whole)),
			() => setSaid("The deck could not be loaded. Try again."),
		);
	return (
		<>
			<span role="status" className={styles.added}>
				{said}
			</span>
			<button type="button" className={styles.addButton} onClick={add}>
				Add to deck
			</button>
		</>
	);
}
