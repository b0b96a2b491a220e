"use client";

import { VerdictIcon } from "@/components/briefing/verdict";
import type { MarkPaths } from "@/lib/timeline/svg-marks";
import styles from "./key-dialog.module.css";
import { KEY_SHAPES, type KeyShape } from "./key-shapes";
import { PaperDialog } from "./paper-dialog";
import shared from "./shared.module.css";

const VERDICTS = [
	["borne-out", "Borne out"],
	["partly", "Partly"],
	["not-borne-out", "Not borne out"],
	["unknown", "Unknown"],
	["open", "Open, not judged yet"],
] as const;

/** What each mark means, drawn as the timeline draws it. */
export function KeyDialog({
	onClose,
	onKeyboard,
}: {
	readonly onClose: () => void;
	/** Opens the list of keys in its place. */
	readonly onKeyboard: () => void;
}) {
	return (
		<PaperDialog title="Key to the marks" onClose={onClose}>
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
			<p className={styles.keyFoot}>
				<button
					type="button"
					className={shared.word}
					aria-haspopup="dialog"
					onClick={(event) => {
						// Closed first, so that the focus is back where it came from before the next dialog takes it.
						event.currentTarget.closest("dialog")?.close();
						onKeyboard();
					}}
				>
					Keyboard shortcuts
				</button>
			</p>
		</PaperDialog>
	);
}

function KeyList({ title, shapes }: { readonly title: string; readonly shapes: readonly KeyShape[] }) {
	return (
		<section>
			<h3>{title}</h3>
			<ul>
				{shapes.map((shape) => (
					<li key={shape.words}>
						<svg
							viewBox="0 0 96 28"
							width="96"
							height="28"
							className={styles.keyMark}
							data-slot="1"
							data-aside={shape.aside}
							aria-hidden="true"
						>
							<Paths paths={shape.paths} />
							{shape.ink === undefined ? null : <path d={shape.ink} className={styles.keyInk} />}
							{shape.accent === undefined ? null : <path d={shape.accent} className={styles.keyAccent} />}
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

function Paths({ paths }: { readonly paths: MarkPaths }) {
	return (
		<>
			{paths.links === "" ? null : <path d={paths.links} className={styles.keyStroke} strokeDasharray="1.5 3" />}
			{paths.solid === "" ? null : <path d={paths.solid} className={styles.keyFill} />}
			{paths.hollow === "" ? null : <path d={paths.hollow} className={styles.keyHollow} />}
			{paths.dashed === "" ? null : <path d={paths.dashed} className={styles.keyHollow} strokeDasharray="3.5 2.5" />}
			{paths.strokes === "" ? null : <path d={paths.strokes} className={styles.keyStroke} />}
			{paths.breaks === "" ? null : <path d={paths.breaks} className={styles.keyBreak} />}
		</>
	);
}
