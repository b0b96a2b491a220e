"use client";

import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import words from "@/components/briefing/text.module.css";
import buttons from "@/components/workspace/buttons.module.css";
import { saveFile } from "@/components/workspace/save-file";
import { csvTemplate } from "@/lib/library/csv-template";
import styles from "./library.module.css";
import opening from "./open-file.module.css";

type OnFile = (name: string, file: Blob) => void;

/** The ways in: choose a file, drop it anywhere on the page, paste its text; and a table to start from. */
export function OpenFile({ onFile }: { readonly onFile: OnFile }) {
	const over = useWholePage(onFile);
	const field = useRef<HTMLInputElement>(null);
	const act = useRef(onFile);
	// A file may be chosen before the script is here to hear of it.
	useEffect(() => {
		const file = field.current?.files?.[0];
		if (file !== undefined) act.current(file.name, file);
	}, []);
	const note = useId();
	const [pasting, setPasting] = useState(false);
	return (
		<div className={opening.open} data-over={over} data-no-print="">
			<label className={opening.choose}>
				Open a dossier file
				<input
					ref={field}
					type="file"
					aria-describedby={note}
					// The same file chosen again, mended meanwhile, is a change too.
					onClick={({ currentTarget }) => {
						currentTarget.value = "";
					}}
					onChange={({ currentTarget }) => {
						const file = currentTarget.files?.[0];
						if (file !== undefined) onFile(file.name, file);
					}}
				/>
			</label>
			<p id={note} className={words.note}>
				Or drop it anywhere on this page, or paste its text. Readout JSON, CSV and TSV tables, TimelineJS, timemap and
				Bellingcat, vis-timeline, Markwhen, iCalendar, or a plain list of events as JSON or JSON Lines. It is read in
				this browser alone; nothing of it is sent.
			</p>
			<p className={styles.row}>
				<button type="button" className={words.textButton} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
					Paste text
				</button>
				<button
					type="button"
					className={words.textButton}
					onClick={() => saveFile("readout-template.csv", "text/csv", csvTemplate())}
				>
					Download a CSV template
				</button>
			</p>
			{pasting ? <PasteText onFile={onFile} /> : null}
		</div>
	);
}

function PasteText({ onFile }: { readonly onFile: OnFile }) {
	const field = useRef<HTMLTextAreaElement>(null);
	return (
		<form
			className={opening.paste}
			onSubmit={(event) => {
				event.preventDefault();
				const text = field.current?.value ?? "";
				if (text.trim() !== "") onFile("", new Blob([text]));
			}}
		>
			<label>
				Text of a dossier file
				<textarea ref={field} rows={6} spellCheck={false} autoComplete="off" />
			</label>
			<button type="submit" className={buttons.plain}>
				Read this text
			</button>
		</form>
	);
}

/** Hears drops and pastes wherever on the page they fall; whether something is held over it. */
function useWholePage(onFile: OnFile): boolean {
	const [over, setOver] = useState(false);
	const act = useRef(onFile);
	useEffect(() => {
		act.current = onFile;
	});
	useEffect(() => {
		const hold = (event: globalThis.DragEvent) => {
			event.preventDefault();
			setOver(true);
		};
		const leave = (event: globalThis.DragEvent) => {
			if (event.relatedTarget === null) setOver(false);
		};
		const drop = (event: globalThis.DragEvent) => {
			event.preventDefault();
			setOver(false);
			take(event.dataTransfer, act.current);
		};
		const paste = (event: ClipboardEvent) => {
			const into = event.target;
			if (into instanceof HTMLTextAreaElement || (into instanceof HTMLInputElement && into.type !== "file")) return;
			if (take(event.clipboardData, act.current)) event.preventDefault();
		};
		addEventListener("dragover", hold);
		addEventListener("dragleave", leave);
		addEventListener("drop", drop);
		addEventListener("paste", paste);
		return () => {
			removeEventListener("dragover", hold);
			removeEventListener("dragleave", leave);
			removeEventListener("drop", drop);
			removeEventListener("paste", paste);
		};
	}, []);
	return over;
}

/** The first file of what came, else its plain text; markup is not looked at. */
function take(transfer: DragEvent["dataTransfer"] | null, onFile: OnFile): boolean {
	const file = transfer?.files[0];
	if (file !== undefined) {
		onFile(file.name, file);
		return true;
	}
	const text = transfer?.getData("text/plain") ?? "";
	if (text.trim() === "") return false;
	onFile("", new Blob([text]));
	return true;
}
