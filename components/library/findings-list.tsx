"use client";

import words from "@/components/briefing/text.module.css";
import { saveFile } from "@/components/workspace/save-file";
import type { ImportFinding } from "@/lib/formats/import/import-result";
import { findingPlace, findingsText } from "@/lib/library/report-text";
import listStyles from "./findings.module.css";
import styles from "./library.module.css";

/** A list longer than this is for a file, not for reading here. */
const SHOWN = 50;

/** What was found in a file, each with its place and the words that stand there; all of it as a file. */
export function FindingsList({ findings }: { readonly findings: readonly ImportFinding[] }) {
	if (findings.length === 0) return null;
	const more = findings.length - SHOWN;
	return (
		<>
			<ul className={listStyles.list}>
				{findings.slice(0, SHOWN).map((finding, at) => (
					<li key={at} data-finding={finding.severity} data-line={finding.line}>
						<p className={listStyles.place}>{findingPlace(finding)}</p>
						<p dir="auto">{finding.message}</p>
						{finding.original === "" ? null : <code dir="auto">{finding.original}</code>}
					</li>
				))}
			</ul>
			<p className={styles.row}>
				{more > 0 ? <span>{more} more</span> : null}
				<button
					type="button"
					className={words.textButton}
					onClick={() => saveFile("import-report.txt", "text/plain", findingsText(findings))}
				>
					Save all as text
				</button>
			</p>
		</>
	);
}
