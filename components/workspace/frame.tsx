import type { ReactNode } from "react";
import styles from "./workspace.module.css";

/** The places of the dashboard; the server-drawn page and the live one fill the same frame, so that nothing jumps. */
export function Frame({
	header,
	banner,
	notice,
	timeline,
	tabs,
	details,
	foot,
	live,
	part,
	wide = false,
	asSheet,
}: {
	header: ReactNode;
	/** Says that the page does not show the latest state. */
	banner?: ReactNode;
	notice?: ReactNode;
	timeline: ReactNode;
	/** Tab list and panel. */
	tabs: ReactNode;
	details: ReactNode;
	foot?: ReactNode;
	live: boolean;
	/** The panel has the width of the page, for the details have nothing to add to it. */
	wide?: boolean;
	/** Which part a narrow screen shows. */
	part?: "timeline" | "briefing";
	/** On a narrow screen: puts the details into their sheet. */
	asSheet?: (details: ReactNode) => ReactNode;
}) {
	const aside = (
		<aside className={styles.details} id="details" tabIndex={-1} aria-label="Details">
			{details}
		</aside>
	);
	return (
		<div
			className={styles.frame}
			data-live={live ? "true" : undefined}
			data-part={part}
			data-wide={wide ? "" : undefined}
		>
			<a className={styles.skip} href="#briefing">
				Skip to the briefing
			</a>
			{/* Where they have their place on the page, and are no sheet over it. */}
			<a className={styles.skip} data-to="details" href="#details">
				Skip to the details
			</a>
			{header}
			{banner === undefined && notice === undefined ? null : (
				<div className={styles.noticeRow}>
					{banner}
					{notice}
				</div>
			)}
			<main className={styles.main}>
				<div className={styles.timeline}>{timeline}</div>
				<div className={styles.panel} id="briefing" tabIndex={-1}>
					{tabs}
				</div>
			</main>
			{asSheet === undefined ? aside : asSheet(aside)}
			{foot}
		</div>
	);
}
