"use client";

import words from "@/components/briefing/text.module.css";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import { count } from "@/lib/dossier/wording";
import type { ImportAnswers } from "@/lib/formats/import/import-result";
import type { KeptRecord } from "@/lib/library/kept-record";
import { reportSentence } from "@/lib/library/report-text";
import { CancelButton } from "./cancel-button";
import { FindingsList } from "./findings-list";
import { KeepOrCancel, type Replaces } from "./keep-or-cancel";
import styles from "./library.module.css";
import { ProgressBar } from "./progress-bar";
import { QuestionForm } from "./question-form";
import type { ReadDossier } from "./read-file";
import type { WhichNotes } from "./taken-notes";
import type { Opening } from "./use-opening";

/** What an opened file holds and what of it was set aside, before anything is kept. */
export function ImportReport({
	opening,
	same,
	saving,
	onKeep,
	onAnswer,
	onClose,
}: {
	readonly opening: Exclude<Opening, { kind: "none" }>;
	/** Kept dossiers that have the opened one's id. */
	readonly same: readonly KeptRecord[];
	readonly saving: boolean;
	readonly onKeep: (read: ReadDossier, replaces: Replaces, notes: WhichNotes) => void;
	readonly onAnswer: (asked: Extract<Opening, { kind: "question" }>, answers: ImportAnswers) => void;
	/** Also ends a reading that has not ended. */
	readonly onClose: () => void;
}) {
	return (
		<PaperDialog title="Import report" onClose={onClose}>
			<div className={styles.report}>
				<p className={styles.name} dir="auto">
					{opening.name === "" ? "Pasted text" : opening.name}
				</p>
				<ReportBody opening={opening} />
				{opening.kind === "question" ? (
					<QuestionForm
						// A file may ask again for what the first answers brought up.
						key={JSON.stringify(opening.answers)}
						question={opening.question}
						bytes={opening.bytes}
						onAnswer={(answers) => onAnswer(opening, answers)}
					>
						<CancelButton onClick={onClose} />
					</QuestionForm>
				) : opening.kind === "read" ? (
					<KeepOrCancel read={opening.read} same={same} saving={saving} onKeep={onKeep} onClose={onClose} />
				) : (
					<p className={styles.row}>
						<CancelButton onClick={onClose} />
					</p>
				)}
			</div>
		</PaperDialog>
	);
}

function ReportBody({ opening }: { readonly opening: Exclude<Opening, { kind: "none" }> }) {
	switch (opening.kind) {
		case "reading":
			return (
				<p role="status">
					<ProgressBar part={opening.part}>Reading</ProgressBar>
				</p>
			);
		case "question":
			return <p role="status">This file needs an answer before it can be read.</p>;
		case "failed":
			return <p role="alert">{opening.sentence}</p>;
		case "refused":
			return (
				<>
					<p role="alert">
						This file was not opened: {count(opening.findings.length, "problem")}. What was open and kept is unchanged.
					</p>
					<FindingsList findings={opening.findings} />
				</>
			);
		case "read": {
			const { dossier, report } = opening.read;
			return (
				<>
					<h3 className={styles.title} dir="auto">
						{dossier.title}
					</h3>
					<p role="status">{reportSentence(report)}</p>
					<p className={words.note}>
						{`${count(dossier.events.length, "event")}, ${count(dossier.claims.length, "claim")}, ${count(dossier.sources.length, "source")}, ${count(dossier.topics.length, "topic")}. Nothing is kept yet.`}
					</p>
					<FindingsList findings={report.findings} />
				</>
			);
		}
	}
}
