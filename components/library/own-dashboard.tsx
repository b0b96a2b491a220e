"use client";

import { useEffect, useMemo, useState } from "react";
import { loadEventList } from "@/components/timeline/use-event-list";
import { LiveBrief } from "@/components/workspace/live-brief";
import { LiveWorkspace } from "@/components/workspace/live-workspace";
import { PageBoundary } from "@/components/workspace/page-boundary";
import { saveFile } from "@/components/workspace/save-file";
import type { OnBack } from "@/components/workspace/use-back-first";
import { loadAsOf } from "@/components/workspace/use-known";
import { lookUp } from "@/lib/dossier/lookup";
import { addressAt, libraryRoot, placeBelow } from "@/lib/view/root";
import type { Opened } from "./opened";
import { OwnBanner } from "./own-banner";
import { OwnButtons } from "./own-buttons";
import { useFollowing } from "./use-following";
import { useSaving } from "./use-saving";
import { useWriter } from "./use-writer";

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
	const { key, dossier, bytes, drawn } = opened;
	const root = libraryRoot(page, key);
	const ready = useParts(root);
	const { role, takeOver } = useWriter(home, key);
	const again = useSaving(home, opened, setOpened);
	const removed = useFollowing(home, opened, setOpened);
	const lookup = useMemo(() => lookUp(dossier), [dossier]);
	const download = () => saveFile(`${key}.json`, "application/json", bytes);
	if (!ready) return null;
	const broken = <Broken onDownload={download} />;
	if (placeBelow(root, location)?.path === "brief/")
		return (
			<PageBoundary fallback={broken}>
				<LiveBrief lookup={lookup} root={root} />
			</PageBoundary>
		);
	return (
		<PageBoundary fallback={broken}>
			<LiveWorkspace
				// A revision that came from another tab is drawn anew, at the address where the reader is.
				key={`${key} ${drawn}`}
				lookup={lookup}
				root={root}
				home={home}
				onBack={onBack}
				own={{
					buttons: <OwnButtons opened={opened} onDownload={download} />,
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
		</PageBoundary>
	);
}

/** What the live page needs besides; and, where the dossier came from memory, its own address. */
function useParts(root: string): boolean {
	const [ready, setReady] = useState(false);
	useEffect(() => {
		const asked = new URLSearchParams(location.search).has("asof") ? loadAsOf() : undefined;
		const done = () => setReady(true);
		Promise.all([loadEventList(), asked]).then(done, done);
	}, []);
	useEffect(() => {
		if (placeBelow(root, location) !== null) return;
		History.prototype.replaceState.call(history, history.state, "", addressAt(root, ""));
	}, [root]);
	return ready;
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
