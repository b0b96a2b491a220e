"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import type { Lookup } from "@/lib/dossier/lookup";
import { type PictureWish, viewPicture } from "@/lib/formats/view-picture";
import type { View } from "@/lib/view/view";
import buttons from "./buttons.module.css";
import { drawPng } from "./draw-png";
import { PictureChoice } from "./picture-choice";
import { saveFile } from "./save-file";
import styles from "./save-picture.module.css";

type Props = {
	readonly lookup: Lookup;
	readonly shown: Lookup;
	readonly view: View;
	/** Where the dossier stands, absolute; null: in this browser alone. */
	readonly address: string | null;
	/** Told once the dialog has closed by itself or by the reader: what came of it. */
	readonly onSaid: (words: string) => void;
	readonly onClose: () => void;
};

const FIRST: PictureWish = { extent: "view", look: "light", form: "svg", scale: 2 };

/** The timeline as a file: how it is wanted, what it will look like, and what went wrong where something did. */
export function SavePictureDialog({ lookup, shown, view, address, onSaid, onClose }: Props) {
	const [wish, setWish] = useState(FIRST);
	const [problem, setProblem] = useState<string | null>(null);
	const drawing = useRef<AbortController | null>(null);
	const [busy, setBusy] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const made = useMemo(() => viewPicture({ lookup, shown, view, address }, wish), [lookup, shown, view, address, wish]);
	useEffect(() => () => drawing.current?.abort(), []);

	const save = async () => {
		const stop = new AbortController();
		drawing.current = stop;
		setProblem(null);
		setBusy(true);
		try {
			const content = wish.form === "svg" ? made.text : await drawPng(made, stop.signal);
			stop.signal.throwIfAborted();
			saveFile(made.name, "image/svg+xml", content);
			drawing.current = null;
			onSaid(`Picture saved as ${made.name}.`);
			// Closed by itself, it gives the focus back.
			form.current?.closest("dialog")?.close();
		} catch {
			setProblem(
				stop.signal.aborted
					? "Cancelled: no picture was saved."
					: "The picture could not be drawn, and none was saved. Try again, or choose SVG or a smaller size.",
			);
		} finally {
			setBusy(false);
		}
	};
	const close = () => {
		if (busy && drawing.current !== null) {
			drawing.current.abort();
			onSaid("Cancelled: no picture was saved.");
		}
		onClose();
	};
	return (
		<PaperDialog title="Save picture" onClose={close}>
			<form
				ref={form}
				className={styles.form}
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
			>
				<PictureChoice wish={wish} onWish={setWish} />
				<Preview text={made.text} width={made.width} height={made.height} />
				<p role="alert" className={styles.problem}>
					{problem}
				</p>
				<div className={styles.end}>
					<p className={styles.name}>{made.name}</p>
					{busy ? (
						<button type="button" className={buttons.plain} onClick={() => drawing.current?.abort()}>
							Cancel
						</button>
					) : null}
					<button type="submit" className={buttons.primary} disabled={busy}>
						{busy ? "Drawing …" : problem === null ? "Save" : "Try again"}
					</button>
				</div>
			</form>
		</PaperDialog>
	);
}

/** The very file, as an `<img>` shows it. */
function Preview({ text, width, height }: { readonly text: string; readonly width: number; readonly height: number }) {
	const [address, setAddress] = useState<string>();
	useEffect(() => {
		const made = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
		setAddress(made);
		return () => URL.revokeObjectURL(made);
	}, [text]);
	return (
		<div className={styles.preview}>
			{/* biome-ignore lint/performance/noImgElement: a file of the reader's own, made here; nothing is fetched. */}
			<img src={address} width={width} height={height} alt="As it will be saved" />
		</div>
	);
}
