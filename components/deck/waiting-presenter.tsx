import { addressAt } from "@/lib/view/root";
import { Loading } from "./loading";
import styles from "./waiting.module.css";

/** Stands until the presenter's window is live. */
export function WaitingPresenter({ title, root }: { readonly title: string; readonly root: string }) {
	return (
		<main className={styles.waiting}>
			<h1>{title}</h1>
			<Loading />
			<noscript>
				<p>Presenting needs JavaScript. Without it the dossier can be read, and its brief printed.</p>
			</noscript>
			<p>
				<a href={root}>To the dossier</a> · <a href={addressAt(root, "brief/")}>Brief</a>
			</p>
		</main>
	);
}
