import { PaperDialog } from "@/components/timeline/paper-dialog";
import { KEY_WORDS } from "@/lib/deck/presenter-keys";
import styles from "./presenter.module.css";

/** "?": what each key does. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
	return (
		<PaperDialog title="Keys while presenting" onClose={onClose}>
			<dl className={styles.keys}>
				{KEY_WORDS.map(([keys, does]) => (
					<div key={keys}>
						<dt>{keys}</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<p className={styles.quiet}>
				Clickers send these keys; on a touch screen swipe the slide. The windows of this browser follow each other;
				other machines cannot.
			</p>
		</PaperDialog>
	);
}
