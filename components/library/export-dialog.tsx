"use client";

import { useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import type { DossierForm } from "@/components/workspace/dossier-forms";
import { saveFile } from "@/components/workspace/save-file";
import { lookUp } from "@/lib/dossier/lookup";
import { byteWords } from "@/lib/library/byte-words";
import styles from "./library.module.css";
import type { Opened } from "./opened";

/** Each form with what it is for. */
const FORMS: readonly (readonly [form: DossierForm, name: string, use: string])[] = [
	["html", "One HTML file", "To read anywhere, without a network; Readout opens it again without loss"],
	["md", "Markdown", "The whole dossier as text, with its sources"],
	["timelinejs.json", "TimelineJS JSON", "The events, for TimelineJS"],
	["ics", "iCalendar", "The events, for a calendar"],
	["csv", "CSV", "The events, safe in a spreadsheet"],
	["exact.csv", "CSV, exact", "The events unaltered, for a program"],
];

/** The ways out of an own dossier. */
export function ExportDialog({
	opened,
	onDownload,
	onClose,
}: {
	readonly opened: Opened;
	readonly onDownload: () => void;
	readonly onClose: () => void;
}) {
	const [said, setSaid] = useState("");
	const save = async (form: DossierForm) => {
		try {
			const { dossierFile } = await import("@/components/workspace/dossier-forms");
			const json = new TextDecoder().decode(opened.bytes);
			const file = dossierFile(form, { lookup: lookUp(opened.dossier), asOf: null, json, root: null });
			saveFile(file.name, file.type, file.text);
			setSaid(`Saved as ${file.name}.`);
		} catch {
			setSaid("That part of the page could not be loaded. Reload the page and try again.");
		}
	};
	return (
		<PaperDialog title="Export" onClose={onClose}>
			<div className={styles.report}>
				<p className={styles.row}>
					<button type="button" className={styles.primary} onClick={onDownload}>
						Download dossier
					</button>
					<span className={styles.note}>{`Readout JSON, ${byteWords(opened.bytes.byteLength)}`}</span>
				</p>
				<p className={styles.note}>
					The exact file: opening it again gives an equal dossier. Notes are saved as a file of their own, from “All
					notes” beside any note; tables, calendars and references of what is in view are in Share.
				</p>
				{FORMS.map(([form, name, use]) => (
					<p key={form} className={styles.row}>
						<button type="button" className={styles.word} onClick={() => void save(form)}>
							{name}
						</button>
						<span className={styles.note}>{use}</span>
					</p>
				))}
				<p role="status" className={styles.note}>
					{said}
				</p>
			</div>
		</PaperDialog>
	);
}
