import { Loading } from "./loading";
import styles from "./waiting.module.css";

/** Stands until the audience's window is live: the title, and quietly that there is more to come, in the dark of the slides. */
export function WaitingAudience({ title }: { readonly title: string }) {
	return (
		<main className={styles.audience} data-room="" data-dark="">
			<h1>{title}</h1>
			<Loading />
		</main>
	);
}
