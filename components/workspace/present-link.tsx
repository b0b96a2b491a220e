import { presenterAddress } from "@/lib/deck/present-address";
import { dayQuery } from "@/lib/view/look-query";
import styles from "./workspace.module.css";

/** To the presenter's window, with the day in view. */
export function PresentLink({ root, asOf }: { readonly root: string; readonly asOf: string | null }) {
	return (
		<a className={styles.present} href={presenterAddress(root, dayQuery(asOf))}>
			Present
		</a>
	);
}
