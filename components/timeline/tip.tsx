import type { CSSProperties, ReactNode } from "react";
import { figures } from "@/lib/dossier/figures";
import styles from "./plot.module.css";
import shared from "./shared.module.css";

/** What a tip says of an event, or of the first few of a cluster. */
export type TipText =
	| { readonly kind: "event"; readonly title: string; readonly date: string; readonly place: string | null }
	| {
			readonly kind: "cluster";
			readonly title: string;
			readonly rows: readonly { readonly id: string; readonly date: string; readonly title: string }[];
			readonly more: number;
			/** What a click does: "zooms in" or "lists them". */
			readonly does: string;
	  };

type Props = {
	readonly id: string;
	readonly text: TipText;
	/** Middle of the mark in the plot. */
	readonly x: number;
	readonly y: number;
	readonly plotWidth: number;
	readonly onEnter: () => void;
	readonly onLeave: () => void;
};

const WIDEST = 320;

/** Under the mark and mostly to its right, so that it covers later rather than earlier marks. */
export function tipPlace(x: number, y: number, plotWidth: number): CSSProperties {
	const left = Math.max(-120, Math.min(x - 28, plotWidth - WIDEST));
	return { left, top: y + 17, maxWidth: WIDEST };
}

export function Tip({ id, text, x, y, plotWidth, onEnter, onLeave }: Props): ReactNode {
	return (
		<div
			id={id}
			role="tooltip"
			data-tip
			className={styles.tip}
			style={tipPlace(x, y, plotWidth)}
			onPointerEnter={onEnter}
			onPointerLeave={onLeave}
		>
			<b>{text.title}</b>
			{text.kind === "event" ? (
				<>
					<span>{text.date}</span>
					{text.place === null ? null : <span className={shared.muted}>{text.place}</span>}
				</>
			) : (
				<>
					<ul>
						{text.rows.map((row) => (
							<li key={row.id}>
								<span className={shared.muted}>{row.date}</span>
								<span>{row.title}</span>
							</li>
						))}
					</ul>
					{text.more > 0 ? <span className={shared.muted}>and {figures(text.more)} more</span> : null}
					<span className={shared.muted}>Click or Enter {text.does}</span>
				</>
			)}
		</div>
	);
}
