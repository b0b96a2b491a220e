import styles from "./library.module.css";

/** What is being done, and how much of it is; null: not known yet. */
export function ProgressBar({ part, children }: { readonly part: number | null; readonly children: string }) {
	return (
		<label className={styles.progress}>
			{children}
			<progress {...(part === null ? {} : { value: part })} max={1} />
		</label>
	);
}
