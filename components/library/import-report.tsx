"use client";

import { useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import { count } from "@/lib/dossier/wording";
import type { ImportAnswers } from "@/lib/formats/import/import-result";
import type { KeptRecord } from "@/lib/library/kept-record";
import { revisionOf } from "@/lib/library/kept-record";
import { reportSentence } from "@/lib/library/report-text";
import { FindingsList } from "./findings-list";
import styles from "./library.module.css";
import { QuestionForm } from "./question-form";
import type { ReadDossier } from "./read-file";
import type { Opening } from "./use-opening";

/** Which kept dossier a new one takes the place of, at the revision that was seen; null: none. */
export type Replaces = { readonly key: string; readonly revision: number } | null;

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
	readonly onKeep: (read: ReadDossier, replaces: Replaces) => void;
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
						onAnswer={(answers) => onAnswer(opening, answers)}
					>
						<CancelButton onClose={onClose} />
					</QuestionForm>
				) : opening.kind === "read" ? (
					<KeepOrCancel read={opening.read} same={same} saving={saving} onKeep={onKeep} onClose={onClose} />
				) : (
					<p className={styles.row}>
						<CancelButton onClose={onClose} />
					</p>
				)}
			</div>
		</PaperDialog>
	);
}

function CancelButton({ onClose }: { readonly onClose: () => void }) {
	return (
		<button type="button" className={styles.plain} onClick={onClose}>
			Cancel
		</button>
	);
}

function ReportBody({ opening }: { readonly opening: Exclude<Opening, { kind: "none" }> }) {
	switch (opening.kind) {
		case "reading":
			return (
				<p role="status">
					<label className={styles.progress}>
						Reading
						<progress {...(opening.part === null ? {} : { value: opening.part })} max={1} />
					</label>
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
					<p className={styles.note}>
						{`${count(dossier.events.length, "event")}, ${count(dossier.claims.length, "claim")}, ${count(dossier.sources.length, "source")}, ${count(dossier.topics.length, "topic")}. Nothing is kept yet.`}
					</p>
					<FindingsList findings={report.findings} />
				</>
			);
		}
	}
}

function KeepOrCancel({
	read,
	same,
	saving,
	onKeep,
	onClose,
}: {
	readonly read: ReadDossier;
	readonly same: readonly KeptRecord[];
	readonly saving: boolean;
	readonly onKeep: (read: ReadDossier, replaces: Replaces) => void;
	readonly onClose: () => void;
}) {
	// The revision that was seen when it was chosen: one that another tab saves meanwhile is not overwritten.
	const [replaces, setReplaces] = useState<Replaces>(null);
	return (
		<>
			{same.length === 0 ? null : (
				<fieldset className={styles.choice}>
					<legend>A dossier with this id is kept already</legend>
					<label>
						<input type="radio" name="place" checked={replaces === null} onChange={() => setReplaces(null)} />
						Keep both
					</label>
					{same.map((record) => (
						<label key={record.key}>
							<input
								type="radio"
								name="place"
								checked={replaces?.key === record.key}
								onChange={() => setReplaces({ key: record.key, revision: revisionOf(record) })}
							/>
							<span dir="auto">{`Replace “${record.title}” (${record.key}, updated ${record.updated})`}</span>
						</label>
					))}
				</fieldset>
			)}
			<p className={styles.row}>
				<button type="button" className={styles.primary} disabled={saving} onClick={() => onKeep(read, replaces)}>
					Keep
				</button>
				<CancelButton onClose={onClose} />
				<span role="status" data-save={saving ? "saving" : "unsaved"}>
					{saving ? "Saving…" : ""}
				</span>
			</p>
		</>
	);
}
