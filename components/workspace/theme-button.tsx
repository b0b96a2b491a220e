"use client";

import { useEffect, useState } from "react";
import { HalfCircleIcon } from "./icons";
import styles from "./workspace.module.css";

const KEY = "readout-theme";

/** Light or dark. The system decides until the reader does; the choice is kept in this browser. */
export function ThemeButton() {
	const [dark, setDark] = useState(false);
	useEffect(() => {
		const system = matchMedia("(prefers-color-scheme: dark)");
		const read = () =>
			setDark((document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark");
		read();
		system.addEventListener("change", read);
		return () => system.removeEventListener("change", read);
	}, []);
	const choose = () => {
		const theme = dark ? "light" : "dark";
		document.documentElement.dataset.theme = theme;
		setDark(!dark);
		try {
			localStorage.setItem(KEY, theme);
		} catch {
			// Storage is blocked: the choice holds for this page.
		}
	};
	const label = dark ? "Light theme" : "Dark theme";
	return (
		<button type="button" className={styles.iconButton} onClick={choose} aria-label={label} title={label}>
			<HalfCircleIcon />
		</button>
	);
}
