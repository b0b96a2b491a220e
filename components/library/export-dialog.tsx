"use client";

import { useEffect, useRef, useState } from "react";
import words from "@/components/briefing/text.module.css";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import buttons from "@/components/workspace/buttons.module.css";
import type { DossierForm } from "@/components/workspace/dossier-forms";
import { saveFile } from "@/components/workspace/save-file";
import { CancelButton } from "./cancel-button";
import styles from "./library.module.css";
import { NotesChoice } from "./notes-choice";
import type { Opened } from "./opened";
import { ProgressBar } from "./progress-bar";
import { notesForFile, type WhichNotes } from "./taken-notes";
import { writeFile } from "./write-file";

/** Each form with what it is for. */
const FORMS: readonly (readonly [form: DossierForm, name: string, use: string])[] = [
	["html", "One HTML file", "To read anywhere, without a network; Readout opens it again without loss"],
	["md", "Markdown", "The whole dossier as text, with its sources"],
	["timelinejs.json", "TimelineJS JSON", "The events, for TimelineJS"],
	["ics", "iCalendar", "The events, for a calendar"],
	["csv", "CSV", "The events, safe in a spreadsheet"],
	[
		"exact.csv",
		"CSV, exact",
		"One row an event, its dates as written, for a program; the dossier’s JSON is the exact file",
	],
];

const WITH = { own: "With my notes", deck: "With my deck’s notes" } as const;
const UNREAD = "No file was saved: this browser’s storage gave no notes. Without them the file can be made.";

/** The ways out of an own dossier. Closing the dialog ends what is being made. */
export function ExportDialog({
	opened,
	home,
	root,
	onDownload,
	onClose,
}: {
	readonly opened: Opened;
	/** By which the browser keeps notes. */
	readonly home: string;
	readonly root: string;
	readonly onDownload: () => void;
	readonly onClose: () => void;
}) {
	const [said, setSaid] = useState("");
	const [which, setWhich] = useState<WhichNotes>({ own: false, deck: false });
	/** How much of a file is made; null while none is. */
	const [part, setPart] = useState<number | null>(null);
	const running = useRef<AbortController | null>(null);
	const pressed = useRef<HTMLButtonElement>(null);
	useEffect(() => () => running.current?.abort(), []);
	const save = async (form: DossierForm) => {
		running.current?.abort();
		const own = new AbortController();
		running.current = own;
		setSaid("");
		setPart(0);
		const { id } = opened.dossier;
		const notes = form === "html" ? notesForFile(home, root, id, which) : Promise.resolve(null);
		const beside = await notes.catch(() => UNREAD);
		if (running.current !== own) return;
		if (beside === UNREAD) {
			setPart(null);
			return setSaid(UNREAD);
		}
		const written = await writeFile(form, opened.file.bytes, beside, {
			signal: own.signal,
			onProgress: setPart,
		});
		// Another form was asked for meanwhile.
		if (running.current !== own) return;
		setPart(null);
		if (written.kind === "file") saveFile(written.name, written.type, written.bytes);
		setSaid(
			written.kind === "file"
				? [`Saved as ${written.name}.`, written.leftOut ?? ""].join(" ").trim()
				: written.kind === "cancelled"
					? "Cancelled: no file was saved."
					: written.sentence,
		);
	};
	return (
		<PaperDialog title="Export" onClose={onClose}>
			<div className={styles.report}>
				<p className={styles.row}>
					<button type="button" className={buttons.primary} onClick={onDownload}>
						Download dossier
					</button>
					<span className={words.note}>Readout JSON</span>
				</p>
				<p className={words.note}>
					The exact file: opening it again gives an equal dossier. Notes are saved as a file of their own, from “All
					notes” beside any note; tables, calendars and references of what is in view are in Share.
				</p>
				{FORMS.map(([form, name, use]) => (
					<p key={form} className={styles.row}>
						<button
							type="button"
							className={styles.word}
							onClick={({ currentTarget }) => {
								pressed.current = currentTarget;
								void save(form);
							}}
						>
							{name}
						</button>
						<span className={words.note}>{use}</span>
						{form === "html" ? <NotesChoice which={which} onWhich={setWhich} words={WITH} /> : null}
					</p>
				))}
				{part === null ? null : (
					<>
						<ProgressBar part={part}>Writing</ProgressBar>
						<p className={styles.row}>
							<CancelButton
								onClick={() => {
									// This button goes: the focus returns to the one that began.
									pressed.current?.focus();
									running.current?.abort();
								}}
							/>
						</p>
					</>
				)}
				<p role="status" className={words.note}>
					{said}
				</p>
			</div>
		</PaperDialog>
	);
}
