"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { StandingPage } from "@/components/workspace/standing-page";
import { loadAsOf } from "@/components/workspace/use-known";

// On demand, so that no other page carries any of it.
const load = () => import("./live-presenter");
const LivePresenter = lazy(() => load().then((loaded) => ({ default: loaded.LivePresenter })));
const loadParts = () => Promise.all([load(), loadAsOf()]);

/** The presenter's window: as the server drew it, then live. */
export function PresenterPage({
	dataUrl,
	root,
	basePath,
	children,
}: {
	/** Address of the content-hashed data file. */
	readonly dataUrl: string;
	/** Address of the dossier, with final slash. */
	readonly root: string;
	readonly basePath: string;
	/** Stands until there is something live to show. */
	readonly children: ReactNode;
}) {
	return (
		<StandingPage
			dataUrl={dataUrl}
			also={loadParts}
			live={(lookup) => (
				<Suspense fallback={children}>
					<LivePresenter lookup={lookup} root={root} basePath={basePath} waiting={children} />
				</Suspense>
			)}
		>
			{children}
		</StandingPage>
	);
}
