"use client";

import { type DragEvent, useId, useState } from "react";
import type { VerifiedAnchor } from "@/lib/dossier/verify-copy";
import { foundWords, verifiedSentences } from "@/lib/dossier/verify-words";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import text from "./text.module.css";
import { type CopyState, useVerifiedCopy } from "./use-verified-copy";
import styles from "./verify-copy.module.css";

/** *Verify with your own copy*: choose or drop the text of a source, and see which quoted words stand in it. */
export function VerifyCopy({
	source,
	scope,
}: {
	readonly source: string;
	readonly scope: Pick<Scope, "lookup" | "root" | "asOf">;
}) {
	const { state, take } = useVerifiedCopy(source, scope.lookup);
	const [over, setOver] = useState(false);
	const note = useId();
	const onDrop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		const copy = dropped(event.dataTransfer);
		if (copy !== null) take(copy);
	};
	return (
		<Section title="Verify with your own copy">
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the field inside is the first. */}
			<div
				className={styles.drop}
				data-over={over}
				data-needs-script
				data-no-print
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={onDrop}
			>
				<label className={styles.choose}>
					Choose or drop the text of this source
					<input
						type="file"
						accept=".txt,.text,.md,.html,.htm,text/*"
						aria-describedby={note}
						// The same file chosen again, mended meanwhile, is a change too.
						onClick={({ currentTarget }) => {
							currentTarget.value = "";
						}}
						onChange={({ currentTarget }) => {
							const file = currentTarget.files?.[0];
							if (file !== undefined) take(file);
						}}
					/>
				</label>
				<p id={note} className={text.note}>
					It is read in this browser alone; nothing of it is sent or kept.
				</p>
			</div>
			<div role="status">
				<Outcome state={state} />
			</div>
			{state.kind === "verified" && state.verified.anchors.length > 0 ? (
				<ul className={styles.anchors}>
					{state.verified.anchors.map((each) => (
						<Anchor key={each.anchor} each={each} scope={scope} />
					))}
				</ul>
			) : null}
		</Section>
	);
}

/** The first file of what was dropped, else its text. */
function dropped(transfer: DataTransfer): Blob | null {
	const file = transfer.files[0];
	if (file !== undefined) return file;
	const words = transfer.getData("text/plain");
	return words === "" ? null : new Blob([words]);
}

function Outcome({ state }: { readonly state: CopyState }) {
	switch (state.kind) {
		case "none":
			return null;
		case "reading":
			return <p className={text.note}>Reading…</p>;
		case "refused":
			return <p className={styles.sentence}>{state.sentence}</p>;
		case "verified":
			return verifiedSentences(state.verified).map((sentence) => (
				<p key={sentence} className={styles.sentence}>
					{sentence}
				</p>
			));
	}
}

function Anchor({ each, scope }: { readonly each: VerifiedAnchor; readonly scope: Pick<Scope, "root" | "asOf"> }) {
	return (
		<li data-found={each.found.length}>
			<p>
				<q>{each.anchor}</q> <strong>{foundWords(each)}</strong>
			</p>
			{each.statements.map(({ text: said, place }) => (
				<p key={said} className={text.note}>
					<a href={hrefOf(scope, place)}>{said}</a>
				</p>
			))}
		</li>
	);
}
