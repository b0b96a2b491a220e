import type { ReactNode } from "react";
import styles from "./workspace.module.css";

/** Wordmark, dossier, and what the live page adds: the choices of how to look (clock), and buttons at the end. */
export function Header({
	home,
	root,
	title,
	choices,
	buttons,
}: {
	home: string;
	root: string;
	title: string;
	choices?: ReactNode;
	buttons?: ReactNode;
}) {
	return (
		<header className={styles.header}>
			<a className={styles.wordmark} href={home}>
				Readout
			</a>
			<h1 className={styles.dossierTitle}>
				<a href={root}>{title}</a>
			</h1>
			<div className={styles.choices}>{choices}</div>
			<div className={styles.buttons}>{buttons}</div>
		</header>
	);
}
