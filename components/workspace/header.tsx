import type { ReactNode } from "react";
import styles from "./workspace.module.css";

/** Wordmark, dossier, and on the right the controls that the live page adds. */
export function Header({
	home,
	root,
	title,
	controls,
}: {
	home: string;
	root: string;
	title: string;
	controls?: ReactNode;
}) {
	return (
		<header className={styles.header}>
			<a className={styles.wordmark} href={home}>
				Readout
			</a>
			<h1 className={styles.dossierTitle}>
				<a href={root}>{title}</a>
			</h1>
			<div className={styles.controls}>{controls}</div>
		</header>
	);
}
