"use client";

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { keepDrawn } from "./drawn-sheet";
import { type HeldFocus, handFocus, heldFocus } from "./handed-focus";
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
	const focus = useRef<HeldFocus | null>(null);
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
		const { dataset } = document.documentElement;
		if (loading.kind === "live") delete dataset.waiting;
		setHeld(dataset.waiting !== undefined);
	}, [loading.kind]);
	// Whoever has come to a link by keys while the data file was on its way stays at it; whoever asked once more, by a
	// button that is gone, is brought to what has come.
	useLayoutEffect(() => {
		if (loading.kind !== "live") return;
		if (focus.current !== null) handFocus(focus.current);
		else if (attempt > 0 && document.activeElement === document.body)
			document.querySelector<HTMLElement>("#briefing")?.focus({ preventScroll: true });
	}, [loading.kind, attempt]);
	const showLatest = () => {
		delete document.documentElement.dataset.waiting;
		setHeld(false);
	};
	/** The element stays known when it leaves the document: what the server drew is drawn nowhere else. */
	const keep = useCallback((element: HTMLDivElement | null) => {
		if (element === null) {
			focus.current = page.current && heldFocus(page.current);
			return;
		}
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
						The dossier’s data could not be loaded.{" "}
						{held ? "What this link asks for cannot be shown." : "What stands here is as of the latest state."}
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
							Show the latest
						</button>
					) : null}
				</div>
			) : null}
			<div ref={keep}>{children}</div>
		</>
	);
}

function BrokenPage({ page, why }: { page: HTMLElement | null; why: Broken }) {
	// It is the latest state: whoever asked for an earlier one is told so.
	const latest = /[?&](?:asof|v)=/.test(location.search);
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
						: "The live page could not be drawn for something in its data. The dossier is unharmed"}
					, and the page {latest ? "as of the latest state" : "as it was opened"} stands here to be read.
				</p>
				<button type="button" className="notice-button" onClick={() => location.reload()}>
					Reload
				</button>
			</div>
			<div ref={restore} />
		</>
	);
}
