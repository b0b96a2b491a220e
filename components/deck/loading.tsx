import styles from "./waiting.module.css";

/** That a window of a presentation is on its way; a notice above it takes its place. */
export function Loading() {
	return (
		<p role="status" className={styles.loading} data-needs-script="">
			Loading the presentation…
		</p>
	);
}
