"use client";

import { lazy, type ReactNode, Suspense, startTransition, useEffect, useState } from "react";
import { useBackFirst } from "@/components/workspace/use-back-first";
import { rowsOf } from "@/lib/dossier/event-rows";
import { headOf } from "@/lib/library/kept-record";
import { freeKey } from "@/lib/library/next-save";
import type { SaveState } from "@/lib/library/save-state";
import { libraryRoot } from "@/lib/view/root";
import { ImportReport } from "./import-report";
import type { Replaces } from "./keep-or-cancel";
import { OpenFile } from "./open-file";
import type { Opened } from "./opened";
import { OwnList } from "./own-list";
import { type ReadDossier, warmReader } from "./read-file";
import { keepDossier } from "./store/keep-dossier";
import type { WhichNotes } from "./taken-notes";
import { useOpening } from "./use-opening";
import { useOwnList } from "./use-own-list";
import { useToday } from "./use-today";

const loadDashboard = () => import("./own-dashboard");
const LateDashboard = lazy(() => loadDashboard().then((loaded) => ({ default: loaded.OwnDashboard })));

/** What shows a dossier from memory. */
type Dashboard = typeof LateDashboard | Awaited<ReturnType<typeof loadDashboard>>["OwnDashboard"];

/** The live part of the list of dossiers: open a file, look at its report, keep it; and what is kept already. */
export function OwnDossiers({
	home,
	page,
	onOpen,
}: {
	readonly home: string;
	readonly page: string;
	/** Shows a dossier that is not saved yet, or could not be: it is in memory alone. */
	readonly onOpen: (opened: Opened, dashboard: Dashboard) => void;
}) {
	const { opening, open, answer, close } = useOpening(useToday());
	const isOpening = opening.kind !== "none";
	useEffect(warmReader, []);
	// While the file is read and its report stands the dashboard comes, so that "Keep" has not to wait for it.
	useEffect(() => {
		if (!isOpening) return;
		loadDashboard()
			.then(({ loadParts }) => loadParts())
			.catch(() => undefined);
	}, [isOpening]);
	// What is waiting for "Keep" is made ready for it too, a little at a time; after that its file.
	const waiting = opening.kind === "read" ? opening.read : null;
	useEffect(() => {
		if (waiting === null) return;
		const { dossier, file, prepared } = waiting;
		const stop = new AbortController();
		const ready = async () => {
			if (rowsOf(dossier.events) === null) return;
			const { prepareDashboard } = await loadDashboard();
			await prepareDashboard(dossier, prepared, stop.signal);
		};
		const thenFile = () => {
			if (!stop.signal.aborted) void file.whole();
		};
		ready().then(thenFile, thenFile);
		return () => stop.abort();
	}, [waiting]);
	const [list, refresh] = useOwnList(home);
	const [saving, setSaving] = useState(false);
	const [beside, setBeside] = useState<string | null>(null);
	const id = opening.kind === "read" ? opening.read.dossier.id : null;
	const records =
		list.kind === "listed" ? list.listed.flatMap((each) => (each.kind === "kept" ? [each.record] : [])) : [];
	const keys = new Set(records.map(({ key }) => key));
	const same = records.filter(({ key }) => key === id || key.replace(/-\d+$/, "") === id);
	const keep = async (read: ReadDossier, replaces: Replaces, which: WhichNotes) => {
		// From here on its file is needed: nothing that is closed ends the reading that makes it.
		setSaving(true);
		const { dossier, file, report, prepared } = read;
		const { notes } = report;
		/** Where storage refuses them they are still in the file. */
		const takeIn = async (key: string) => {
			if (notes === undefined) return;
			const { takeInNotes } = await import("./taken-notes");
			await takeInNotes(home, libraryRoot(page, key), dossier.id, notes, which).catch(() => undefined);
		};
		// Shown at once where it is here: React lets what first suspends stand empty for 300 ms.
		const open = async (save: SaveState) => {
			const dashboard = await loadDashboard().then(
				(loaded) => loaded.OwnDashboard,
				() => LateDashboard,
			);
			const key = freeKey(dossier.id, keys);
			onOpen({ key, dossier, file, prepared, newer: report.newer, save, drawn: 0, spoiled: null }, dashboard);
		};
		// What has many events is not read a second time: it opens as it is here, and is saved meanwhile.
		if (replaces === null && rowsOf(dossier.events) !== null) {
			await takeIn(freeKey(dossier.id, keys));
			return open({ kind: "saving" });
		}
		const whole = await file.whole();
		const kept = await keepDossier(home, { id: dossier.id, head: headOf(dossier), file: whole, replaces });
		if (kept.kind === "kept") await takeIn(kept.key);
		setSaving(false);
		if (kept.kind === "failed") {
			const { trouble, room } = kept;
			await open({ kind: "failed", trouble, room, attempts: 1 });
		} else if (kept.beside) {
			close();
			refresh();
			setBeside(kept.key);
		} else location.assign(libraryRoot(page, kept.key));
	};
	return (
		<>
			<OpenFile onFile={open} />
			{beside === null ? null : (
				<p role="alert">
					{"The kept dossier was saved in another tab meanwhile, so nothing was replaced: both are kept. "}
					<a href={libraryRoot(page, beside)}>Open the new one</a>
				</p>
			)}
			<OwnList home={home} page={page} list={list} onChange={refresh} />
			{opening.kind === "none" ? null : (
				<ImportReport
					opening={opening}
					same={same}
					saving={saving}
					onKeep={keep}
					onAnswer={answer}
					onClose={() => saving || close()}
				/>
			)}
		</>
	);
}

/** The list of dossiers: built-in ones (children) as the server drew them, and own ones; or a dossier that is not saved. */
export function DossiersPage({
	home,
	page,
	children,
}: {
	readonly home: string;
	/** Address of the library's page. */
	readonly page: string;
	readonly children: ReactNode;
}) {
	const [unsaved, setUnsaved] = useState<{ readonly first: Opened; readonly Dashboard: Dashboard } | null>(null);
	const onBack = useBackFirst();
	if (unsaved !== null)
		return (
			<Suspense fallback={null}>
				<unsaved.Dashboard home={home} page={page} first={unsaved.first} onBack={onBack} />
			</Suspense>
		);
	return (
		<main className="plain-page">
			<p className="wordmark">
				<a href={home}>Readout</a>
			</p>
			<h1>Dossiers</h1>
			<OwnDossiers
				home={home}
				page={page}
				onOpen={(first, Dashboard) => startTransition(() => setUnsaved({ first, Dashboard }))}
			/>
			{children}
		</main>
	);
}
