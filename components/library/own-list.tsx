"use client";

import { useRef, useState } from "react";
import words from "@/components/briefing/text.module.css";
import { type Said, SaidLine } from "@/components/workspace/said-line";
import { saveFile } from "@/components/workspace/save-file";
import { count } from "@/lib/dossier/wording";
import { byteWords } from "@/lib/library/byte-words";
import { type KeptRecord, revisionOf } from "@/lib/library/kept-record";
import { formatPlainDate } from "@/lib/time/format-when";
import { libraryRoot } from "@/lib/view/root";
import styles from "./library.module.css";
import { RemoveDialog } from "./remove-dialog";
import { type Listed, loadDossier, setRemoved } from "./store/kept-dossiers";
import type { OwnList as List } from "./use-own-list";

/** The dossiers that this browser keeps: open, download, remove. */
export function OwnList({
	home,
	page,
	list,
	onChange,
}: {
	readonly home: string;
	/** Address of the library's page. */
	readonly page: string;
	readonly list: List;
	readonly onChange: () => void;
}) {
	const [asked, setAsked] = useState<{ readonly key: string; readonly title: string } | null>(null);
	const [said, setSaid] = useState<Said>({ words: "" });
	const heading = useRef<HTMLHeadingElement>(null);
	const store = async (key: string, removed: boolean, then: Said) => {
		try {
			await setRemoved(home, key, removed);
			onChange();
			setSaid(then);
		} catch {
			setSaid({ words: "The browser did not store that, so nothing was changed. Reload the page and try again." });
		}
	};
	const remove = (key: string, title: string) => {
		setAsked(null);
		return store(key, true, {
			words: `“${title}” was removed from this browser.`,
			undo: () => {
				// Its button goes with what it undid.
				heading.current?.focus();
				return store(key, false, { words: `“${title}” is kept again.` });
			},
		});
	};
	return (
		<section aria-labelledby="own-dossiers">
			<h2 id="own-dossiers" ref={heading} tabIndex={-1}>
				Your dossiers
			</h2>
			<Rows
				list={list}
				page={page}
				onRemove={(key, title) => setAsked({ key, title })}
				onDownload={(key) => download(home, key, setSaid)}
			/>
			<SaidLine said={said} />
			{asked === null ? null : (
				<RemoveDialog
					title={asked.title}
					onDownload={() => download(home, asked.key, setSaid)}
					onRemove={() => remove(asked.key, asked.title)}
					onClose={() => setAsked(null)}
				/>
			)}
		</section>
	);
}

type OnKey = (key: string, title: string) => void;

function Rows({ list, page, onRemove, onDownload }: { list: List; page: string; onRemove: OnKey; onDownload: OnKey }) {
	if (list.kind === "reading") return <p className={words.note}>Looking into this browser’s storage…</p>;
	if (list.kind === "blocked")
		return (
			<p role="alert" className={words.note} data-save="failed">
				{list.trouble === "newer"
					? "A newer Readout has used this browser’s storage. Reload the page to see what is kept."
					: "This browser keeps nothing for this page, as in a private window or by a setting. What you open lasts until its tab closes; download it to keep it."}
			</p>
		);
	if (list.listed.length === 0)
		return (
			<p className={words.note}>None is kept in this browser yet. Open a file, look at its report, and keep it.</p>
		);
	return (
		<>
			<ul>
				{list.listed.map((each) => (
					<Row
						key={each.kind === "kept" ? each.record.key : each.key}
						each={each}
						page={page}
						onRemove={onRemove}
						onDownload={onDownload}
					/>
				))}
			</ul>
			<p className={words.note}>
				Kept in this browser only. Browsers may clear it when room is short, and Safari does after seven days without a
				visit: download what you cannot lose.
			</p>
		</>
	);
}

function Row({ each, page, onRemove, onDownload }: { each: Listed; page: string; onRemove: OnKey; onDownload: OnKey }) {
	const key = each.kind === "kept" ? each.record.key : each.key;
	const title = each.kind === "kept" ? each.record.title : each.key;
	return (
		<li data-dossier={key} data-save={each.kind === "kept" ? "saved" : "failed"}>
			<h3>
				<a href={libraryRoot(page, key)} dir="auto">
					{title}
				</a>
			</h3>
			<p className={words.note}>
				{each.kind === "kept"
					? recordWords(each.record)
					: "Its entry is damaged; what was stored of it may still be read."}
			</p>
			<p className={styles.row}>
				<button
					type="button"
					className={words.textButton}
					aria-label={`Download dossier: ${title}`}
					onClick={() => onDownload(key, title)}
				>
					Download dossier
				</button>
				<button
					type="button"
					className={words.textButton}
					aria-label={`Remove: ${title}`}
					onClick={() => onRemove(key, title)}
				>
					Remove
				</button>
			</p>
		</li>
	);
}

function recordWords(record: KeptRecord): string {
	const size = byteWords(record.slots[record.current]?.bytes ?? 0);
	return `${count(record.events, "event")}; updated ${formatPlainDate(record.updated)}; ${size}; saved, revision ${revisionOf(record)}`;
}

/** The exact bytes of what stands, or of what is left of it. */
async function download(home: string, key: string, say: (said: Said) => void): Promise<void> {
	const loaded = await loadDossier(home, key).catch(() => null);
	const kept = loaded?.kind === "loaded" ? (loaded.whole[0] ?? loaded.spoiled[0]) : undefined;
	if (kept === undefined)
		return say({ words: "The browser’s storage did not give this dossier. Reload the page and try again." });
	saveFile(`${key}.json`, "application/json", kept.bytes);
	say({ words: `Saved as ${key}.json.` });
}
