"use client";

import { useEffect, useId, useRef } from "react";
import { VerdictIcon } from "@/components/briefing/verdict";
import styles from "./key-dialog.module.css";
import { KEY_SHAPES, type KeyShape } from "./key-shapes";
import shared from "./shared.module.css";

const VERDICTS = [
	["borne-out", "Borne out"],
	["partly", "Partly"],
	["not-borne-out", "Not borne out"],
	["unknown", "Unknown"],
	["open", "Open, not judged yet"],
] as const;

/** What each mark means; a native dialog that opens as it is mounted, closed by Esc, its button or a click beside it. */
export function KeyDialog({ onClose }: { readonly onClose: () => void }) {
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (dialog.current?.open === false) dialog.current.showModal();
	}, []);
	return (
		<dialog
			ref={dialog}
			className={styles.key}
			aria-labelledby={id}
			onClose={onClose}
			onClick={(event) => {
				if (event.target === event.currentTarget) event.currentTarget.close();
			}}
			onKeyDown={(event) => event.stopPropagation()}
		>
			<div className={styles.keyPaper}>
				<header className={styles.keyHead}>
					<h2 id={id}>Key to the marks</h2>
					<button type="button" className={shared.icon} aria-label="Close" onClick={() => dialog.current?.close()}>
						<svg
							viewBox="0 0 16 16"
							width="16"
							height="16"
							fill="none"
							stroke="currentColor"
							strokeWidth="1.75"
							aria-hidden="true"
						>
							<path d="m4 4 8 8M12 4l-8 8" />
						</svg>
					</button>
				</header>
				<p className={shared.muted}>Shape tells what is known; colour only says which topic.</p>
				<div className={styles.keyGrid}>
					<KeyList title="When" shapes={KEY_SHAPES.when} />
					<KeyList title="Status" shapes={KEY_SHAPES.status} />
					<KeyList title="State" shapes={KEY_SHAPES.state} />
					<section>
						<h3>Verdict</h3>
						<ul>
							{VERDICTS.map(([verdict, words]) => (
								<li key={verdict}>
									<span className={styles.keyMark} data-verdict={verdict}>
										<VerdictIcon verdict={verdict} />
									</span>
									{words}
								</li>
							))}
						</ul>
					</section>
				</div>
			</div>
		</dialog>
	);
}

function KeyList({ title, shapes }: { readonly title: string; readonly shapes: readonly KeyShape[] }) {
	return (
		<section>
			<h3>{title}</h3>
			<ul>
				{shapes.map((shape) => (
					<li key={shape.words}>
						<svg viewBox="0 0 96 28" width="96" height="28" className={styles.keyMark} data-slot="1" aria-hidden="true">
							{shape.fill === undefined ? null : <path d={shape.fill} className={styles.keyFill} />}
							{shape.stroke === undefined ? null : (
								<path d={shape.stroke} className={styles.keyStroke} strokeDasharray={shape.dash} />
							)}
							{shape.ink === undefined ? null : <path d={shape.ink} className={styles.keyInk} />}
							{shape.accent === undefined ? null : <path d={shape.accent} className={styles.keyAccent} />}
							{shape.edge === undefined ? null : <path d={shape.edge} className={styles.keyEdge} />}
							{shape.count === undefined ? null : (
								<text x="59" y="18.5" className={styles.keyCount}>
									{shape.count}
								</text>
							)}
						</svg>
						{shape.words}
					</li>
				))}
			</ul>
		</section>
	);
}
