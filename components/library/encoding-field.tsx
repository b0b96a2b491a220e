"use client";

import { useId } from "react";
import words from "@/components/briefing/text.module.css";
import { ENCODING_WORDS, ENCODINGS, type Encoding, previewLines } from "@/lib/formats/import/encodings";
import type { ImportQuestion } from "@/lib/formats/import/import-result";
import styles from "./library.module.css";
import form from "./question-form.module.css";

/** In what a file was saved that is no Unicode, with some of its lines as they then read. Nothing is proposed. */
export function EncodingField({
	asked: { line, column, problem },
	bytes,
	encoding,
	onEncoding,
}: {
	readonly asked: NonNullable<ImportQuestion["encoding"]>;
	readonly bytes: ArrayBuffer;
	readonly encoding: Encoding | null;
	readonly onEncoding: (encoding: Encoding | null) => void;
}) {
	const id = useId();
	const preview = encoding === null ? [] : previewLines(new Uint8Array(bytes), encoding);
	return (
		<fieldset className={styles.choice}>
			<legend>How was this file saved?</legend>
			{problem === undefined ? null : <p role="alert">{problem}</p>}
			<p className={words.note}>
				{`It is not UTF-8 (line ${line}, column ${column}), as files of Excel and older programs often are not. Choose until these lines read as they should; a wrong choice reads wrong letters.`}
			</p>
			<div className={form.labelled}>
				<label htmlFor={id}>Encoding</label>
				<select
					id={id}
					required
					value={encoding ?? ""}
					onChange={({ currentTarget: { value } }) => onEncoding(ENCODINGS.find((each) => each === value) ?? null)}
				>
					<option value="">Choose one</option>
					{ENCODINGS.map((each) => (
						<option key={each} value={each}>
							{ENCODING_WORDS[each]}
						</option>
					))}
				</select>
			</div>
			<ul className={form.examples} aria-label="Lines of the file as they then read" aria-live="polite">
				{preview.map((each) => (
					<li key={each.line}>
						<code dir="auto">{each.text}</code> <span className={words.note}>line {each.line}</span>
					</li>
				))}
			</ul>
		</fieldset>
	);
}
