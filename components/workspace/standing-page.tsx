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
	// Hidden where an earlier day was asked for (public/theme.js); if it cannot be had, the notice says what stands.
	useLayoutEffect(() => {
		if (loading.kind !== "loading") delete document.documentElement.dataset.waiting;
	}, [loading.kind]);
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
						The dossier’s data could not be loaded, so the timeline does not move. What stands on this page is complete
						as of the latest state, and can be read.
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
				</div>
			) : null}
			<div ref={keep}>{children}</div>
		</>
	);
}

function BrokenPage({ page, why }: { page: HTMLElement | null; why: Broken }) {
	const restore = useCallback(
		(element: HTMLElement | null) => {
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
					, and the page as it was opened stands here to be read.
				</p>
				<button type="button" className="notice-button" onClick={() => location.reload()}>
					Reload
				</button>
			</div>
			<div ref={restore} />
		</>
	);
}
