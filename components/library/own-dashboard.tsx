"use client";

import { lazy, type ReactNode, Suspense, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { WaitingAudience } from "@/components/deck/waiting-audience";
import { WaitingPresenter } from "@/components/deck/waiting-presenter";
import { loadEventList } from "@/components/timeline/use-event-list";
import { LiveBrief } from "@/components/workspace/live-brief";
import { LiveWorkspace } from "@/components/workspace/live-workspace";
import { PageBoundary } from "@/components/workspace/page-boundary";
import { saveFile } from "@/components/workspace/save-file";
import type { OnBack } from "@/components/workspace/use-back-first";
import type { Dossier } from "@/lib/dossier/dossier";
import { type Lookup, lookUp } from "@/lib/dossier/lookup";
import { DEFAULT_LOOK, decodeQuery } from "@/lib/view/look-query";
import { addressAt, libraryRoot, placeBelow } from "@/lib/view/root";
import { DOSSIER } from "@/lib/view/subject";
import type { Opened } from "./opened";
import { OwnBanner } from "./own-banner";
import { OwnButtons } from "./own-buttons";
import { Reading } from "./reading";
import { useFollowing } from "./use-following";
import { useReadyView, Working } from "./use-ready-view";
import { useSaving } from "./use-saving";
import { useWriter } from "./use-writer";
import { warmUp } from "./warm-up";
import styles from "./working.module.css";

const LivePresenter = lazy(() =>
	import("@/components/deck/live-presenter").then((loaded) => ({ default: loaded.LivePresenter })),
);
const LiveAudience = lazy(() =>
	import("@/components/deck/live-audience").then((loaded) => ({ default: loaded.LiveAudience })),
);

/** The whole dashboard, or the brief, of an own dossier, with how its keeping stands. */
export function OwnDashboard({
	home,
	page,
	first,
	onBack,
}: {
	readonly home: string;
	/** Address of the library's page. */
	readonly page: string;
	readonly first: Opened;
	readonly onBack: OnBack;
}) {
	const [opened, setOpened] = useState(first);
	const { key, dossier, drawn } = opened;
	const root = libraryRoot(page, key);
	useOwnAddress(root, opened);
	const { role, takeOver } = useWriter(home, key);
	const again = useSaving(home, opened, setOpened);
	const removed = useFollowing(home, opened, setOpened);
	const lookup = useMemo(() => lookUp(dossier), [dossier]);
	const isReady = useParts(lookup, first.prepared);
	const [working, setWorking] = useState(false);
	const download = () => void opened.file.bytes().then((bytes) => saveFile(`${key}.json`, "application/json", bytes));
	if (!isReady) return <Reading part={1} />;
	const broken = () => <Broken onDownload={download} />;
	const apart = partApart(placeBelow(root, location)?.path ?? "", lookup, root, home);
	if (apart !== null) return <PageBoundary fallback={broken}>{apart}</PageBoundary>;
	return (
		<PageBoundary fallback={broken}>
			<p role="status" className={styles.working} data-no-print="">
				{working ? "Working through the events …" : null}
			</p>
			<Working value={setWorking}>
				<LiveWorkspace
					useDrawn={useReadyView}
					// A revision that came from another tab is drawn anew, at the address where the reader is.
					key={`${key} ${drawn}`}
					lookup={lookup}
					root={root}
					home={home}
					onBack={onBack}
					own={{
						buttons: <OwnButtons opened={opened} home={home} root={root} onDownload={download} />,
						banner: (
							<OwnBanner
								opened={opened}
								role={role}
								removed={removed}
								onTakeOver={takeOver}
								onDownload={download}
								onRetry={again}
							/>
						),
					}}
				/>
			</Working>
		</PageBoundary>
	);
}

/** The pages that stand outside the dashboard, as those of a built-in dossier do; null for all others. */
function partApart(path: string, lookup: Lookup, root: string, home: string): ReactNode {
	const basePath = home.replace(/\/$/, "");
	const { title } = lookup.dossier;
	const presenter = <WaitingPresenter title={title} root={root} />;
	const audience = <WaitingAudience title={title} />;
	switch (path) {
		case "brief/":
			return <LiveBrief lookup={lookup} root={root} home={home} />;
		case "present/":
			return (
				<Suspense fallback={presenter}>
					<LivePresenter lookup={lookup} root={root} basePath={basePath} waiting={presenter} />
				</Suspense>
			);
		case "audience/":
			return (
				<Suspense fallback={audience}>
					<LiveAudience lookup={lookup} basePath={basePath} waiting={audience} />
				</Suspense>
			);
		default:
			return null;
	}
}

/** Brings what the dashboard of events that are rows needs besides. */
export async function loadParts(): Promise<void> {
	await Promise.all([loadEventList(), loadRowFinding()]);
}

/**
 * Makes what the dashboard of events that are rows is drawn from, with all that it needs, before it is shown.
 * @param prepared resolves once what is made for it elsewhere is here
 */
export async function prepareDashboard(dossier: Dossier, prepared: Promise<void>, signal: AbortSignal): Promise<void> {
	await loadParts();
	await warmUp(lookUp(dossier), DEFAULT_LOOK, prepared, signal);
	if (!signal.aborted) ready.add(dossier);
}

/** Dossiers that can be shown at once, as they first open. */
const ready = new WeakSet<Dossier>();

/** Brings what searches and filters events that are rows. */
async function loadRowFinding(): Promise<void> {
	(await import("@/lib/columns/row-finding")).bringRowFinding();
}

/** What the live page needs besides, once what is made for it elsewhere (`prepared`) is here. */
function useParts(lookup: Lookup, prepared: Promise<void>): boolean {
	const [isReady, setReady] = useState(() => ready.has(lookup.dossier));
	const first = useRef({ lookup, prepared, isReady });
	useEffect(() => {
		const { lookup: whole, prepared: made } = first.current;
		if (first.current.isReady) return;
		// Drawn a little at a time too, with what the page does meanwhile between.
		const done = () => startTransition(() => setReady(true));
		const { look } = decodeQuery(location.search, DOSSIER, whole);
		loadParts()
			.then(() => warmUp(whole, look, made))
			.then(done, done);
	}, []);
	return isReady;
}

/**
 * A dossier that came from memory gets its own address once that can be come back to, as a step after the list of
 * dossiers; one that cannot be saved gets it all the same, in place of the list's.
 */
function useOwnAddress(root: string, { save }: Opened): void {
	useEffect(() => {
		if (save.kind === "saving" || placeBelow(root, location) !== null) return;
		const how = save.kind === "saved" ? "pushState" : "replaceState";
		History.prototype[how].call(history, save.kind === "saved" ? {} : history.state, "", addressAt(root, ""));
	}, [root, save.kind]);
}

function Broken({ onDownload }: { readonly onDownload: () => void }) {
	return (
		<div className="notice" role="alert">
			<p>This dossier could not be drawn, for something in its data is not as it should be. Its file is unharmed.</p>
			<button type="button" className="notice-button" onClick={onDownload}>
				Download dossier
			</button>
		</div>
	);
}
