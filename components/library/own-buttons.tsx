"use client";

import { lazy, Suspense, useState } from "react";
import { PartBoundary } from "@/components/workspace/part-boundary";
import { SAVE_WORDS } from "@/lib/library/save-state";
import styles from "./library.module.css";
import type { Opened } from "./opened";

const ExportDialog = lazy(() => import("./export-dialog").then((loaded) => ({ default: loaded.ExportDialog })));

/** In the header of an own dossier: how its keeping stands, and the way out. */
export function OwnButtons({
	opened,
	home,
	root,
	onDownload,
}: {
	readonly opened: Opened;
	/** By which the browser keeps notes. */
	readonly home: string;
	readonly root: string;
	readonly onDownload: () => void;
}) {
	const { save } = opened;
	const [exporting, setExporting] = useState(false);
	return (
		<>
			<span role="status" className={styles.save} data-save={save.kind}>
				{SAVE_WORDS[save.kind]}
			</span>
			<button type="button" className={styles.word} aria-haspopup="dialog" onClick={() => setExporting(true)}>
				Export
			</button>
			{exporting ? (
				<PartBoundary name="Export" of={opened}>
					<Suspense fallback={null}>
						<ExportDialog
							opened={opened}
							home={home}
							root={root}
							onDownload={onDownload}
							onClose={() => setExporting(false)}
						/>
					</Suspense>
				</PartBoundary>
			) : null}
		</>
	);
}
