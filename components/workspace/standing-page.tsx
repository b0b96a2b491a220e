"use client";

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { keepDrawn } from "./drawn-sheet";
import { loadDossierData } from "./load-dossier-data";
import { type Broken, PageBoundary } from "./page-boundary";
import { reloadOnce } from "./reload-once";
import { loadAsOf } from "./use-known";

type Loading =
	| { readonly kind: "loading" }
	| { readonly kind: "failed" }
	| { readonly kind: "live"; readonly lookup: Lookup };

/**
 * The server-drawn page (children) stands until the data file is parsed; then the live page takes its place in one commit.
 * If the file fails, or the live page breaks, the server-drawn page stands again and says so.
 */
export function StandingPage({
	dataUrl,
	also,
	live,
	children,
}: {
	/** Address of the content-hashed data file. */
	readonly dataUrl: string;
	/** What the live page needs besides, such as a part that is loaded on its own. */
	readonly also?: () => Promise<unknown>;
	readonly live: (lookup: Lookup) => ReactNode;
	readonly children: ReactNode;
}) {
	const [loading, setLoading] = useState<Loading>({ kind: "loading" });
	const [attempt, setAttempt] = useState(0);
	const [held, setHeld] = useState(false);
	const page = useRef<HTMLDivElement | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what Retry changes to read once more.
	useEffect(() => {
		let wanted = true;
		const asked = new URLSearchParams(location.search).has("asof") ? loadAsOf() : undefined;
		Promise.all([loadDossierData(dataUrl), asked, also?.()]).then(
			([lookup]) => wanted && setLoading({ kind: "live", lookup }),
			(error: unknown) => {
				if (!wanted) return;
				setLoading({ kind: "failed" });
				void reloadOnce(error);
			},
		);
		return () => {
			wanted = false;
		};
	}, [dataUrl, also, attempt]);
	// The latest state is hidden where an earlier one was asked for (public/theme.js), also where that cannot be had: then
	// it is the reader who asks for the latest.
	useLayoutEffect(() => {
		if (loading.kind === "live") delete document.documentElement.dataset.waiting;
		setHeld(document.documentElement.dataset.waiting !== undefined);
	}, [loading.kind]);
	const showLatest = () => {
		delete document.documentElement.dataset.waiting;
		setHeld(false);
	};
	/** The element stays known when it leaves the document: what the server drew is drawn nowhere else. */
	const keep = useCallback((element: HTMLDivElement | null) => {
		if (element === null) return;
		page.current = element;
		keepDrawn(element);
	}, []);

	if (loading.kind === "live")
		return (
			<PageBoundary fallback={(why) => <BrokenPage page={page.current} why={why} />}>
				{live(loading.lookup)}
			</PageBoundary>
		);
	return (
		<>
			{loading.kind === "failed" ? (
				<div className="notice" role="alert" data-no-print="">
					<p>
						{held
							? "The dossier’s data could not be loaded, so what this link asks for, an earlier state, cannot be shown. The page as of the latest state is held back."
							: "The dossier’s data could not be loaded, so the timeline does not move. What stands on this page is complete as of the latest state, and can be read."}
					</p>
					<button
						type="button"
						className="notice-button"
						onClick={() => {
							setLoading({ kind: "loading" });
							setAttempt(attempt + 1);
						}}
					>
						Retry
					</button>
					{held ? (
						<button type="button" className="notice-button" onClick={showLatest}>
							Show the latest state
						</button>
					) : null}
				</div>
			) : null}
			<div ref={keep}>{children}</div>
		</>
	);
}

function BrokenPage({ page, why }: { page: HTMLElement | null; why: Broken }) {
	const [latest, setLatest] = useState(false);
	const restore = useCallback(
		(element: HTMLElement | null) => {
			// It is the latest state: whoever asked for an earlier one is told so.
			if (/[?&](?:asof|v)=/.test(location.search)) setLatest(true);
			if (element !== null && page !== null) element.replaceChildren(page);
		},
		[page],
	);
	return (
		<>
			<div className="notice" role="alert" data-no-print="">
				<p>
					{why === "missing"
						? "A part of the live page did not load"
						: "The live page could not be drawn, for something in the dossier’s data is not as it should be. The dossier itself is unharmed"}
					, and the page {latest ? "as of the latest state, which is not what the link asks for," : "as it was opened"}{" "}
					stands here to be read.
				</p>
				<button type="button" className="notice-button" onClick={() => location.reload()}>
					Reload
				</button>
			</div>
			<div ref={restore} />
		</>
	);
}
