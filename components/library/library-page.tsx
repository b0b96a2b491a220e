"use client";

import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import buttons from "@/components/workspace/buttons.module.css";
import { saveFile } from "@/components/workspace/save-file";
import { useBackFirst } from "@/components/workspace/use-back-first";
import { askedKey } from "@/lib/view/asked-key";
import styles from "./library.module.css";
import type { OpenKept } from "./open-kept";
import { Reading } from "./reading";
import { useToday } from "./use-today";

const loadDashboard = () => import("./own-dashboard");
const OwnDashboard = lazy(() => loadDashboard().then((loaded) => ({ default: loaded.OwnDashboard })));

type Shown = { readonly kind: "reading"; readonly part: number | null } | { readonly kind: "unnamed" } | OpenKept;

/** The one page of all own dossiers: its query names which, and what of it. */
export function LibraryPage({
	home,
	page,
	dossiers,
}: {
	readonly home: string;
	/** Addresses of this page and of the list of dossiers. */
	readonly page: string;
	readonly dossiers: string;
}) {
	const onBack = useBackFirst();
	const [shown, setShown] = useState<Shown>({ kind: "reading", part: null });
	const today = useToday();
	// biome-ignore lint/correctness/useExhaustiveDependencies: opened once; the day may change while it stands.
	useEffect(() => {
		const key = askedKey(location.search);
		if (key === null) return setShown({ kind: "unnamed" });
		const left = new AbortController();
		void loadDashboard().catch(() => undefined);
		import("./open-kept")
			.then(({ openKept }) =>
				openKept(home, key, today, { signal: left.signal, onProgress: (part) => setShown({ kind: "reading", part }) }),
			)
			.then(
				(kept) => left.signal.aborted || setShown(kept),
				() => setShown({ kind: "blocked", trouble: "other" }),
			);
		return () => left.abort();
	}, [home]);
	if (shown.kind === "opened")
		return (
			<Suspense fallback={<Reading part={1} />}>
				<OwnDashboard home={home} page={page} first={shown.opened} onBack={onBack} />
			</Suspense>
		);
	if (shown.kind === "reading") return <Reading part={shown.part} />;
	return (
		<main className="plain-page">
			<p className="wordmark">
				<a href={home}>Readout</a>
			</p>
			<Refusal shown={shown} />
			<p className={styles.row}>
				<a href={dossiers}>Open a file</a>
				<a href={dossiers}>All dossiers</a>
			</p>
		</main>
	);
}

function Refusal({ shown }: { readonly shown: Exclude<Shown, { kind: "opened" | "reading" }> }): ReactNode {
	switch (shown.kind) {
		case "unnamed":
			return (
				<>
					<h1>No dossier is named</h1>
					<p>
						This address shows a dossier of your own, and names none. The list has all that are kept in this browser.
					</p>
				</>
			);
		case "missing":
			return (
				<>
					<h1>This dossier is not in this browser</h1>
					<p>
						Own dossiers are kept in the browser in which they were opened, and nowhere else. If it was kept on another
						machine or in another browser, or this one has cleared its storage, open its file here and keep it.
					</p>
				</>
			);
		case "blocked":
			return (
				<>
					<h1>This browser’s storage is closed</h1>
					<p role="alert" data-save="failed">
						{shown.trouble === "newer"
							? "A newer Readout has used it. Reload the page to open the dossier."
							: "It keeps nothing for this page, as in a private window or by a setting, so a kept dossier cannot be looked for. Its file can be opened all the same."}
					</p>
				</>
			);
		case "unreadable":
			return (
				<>
					<h1>This dossier cannot be opened</h1>
					<p role="alert">{shown.sentence} Nothing was changed; what is stored can be downloaded as it is.</p>
					<p className={styles.row}>
						{shown.raw.map((bytes, at) => (
							<button
								key={at}
								type="button"
								className={buttons.plain}
								onClick={() => saveFile(`damaged-dossier-${at + 1}.json`, "application/json", bytes)}
							>
								{at === 0 ? "Download dossier" : "Download the state before it"}
							</button>
						))}
					</p>
				</>
			);
	}
}
