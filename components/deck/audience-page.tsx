"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { StandingPage } from "@/components/workspace/standing-page";
import { loadAsOf } from "@/components/workspace/use-known";

// On demand, so that no other page carries any of it.
const load = () => import("./live-audience");
const LiveAudience = lazy(() => load().then((loaded) => ({ default: loaded.LiveAudience })));
const loadParts = () => Promise.all([load(), loadAsOf()]);

/** The window that the room sees: as the server drew it, then live. */
export function AudiencePage({
	dataUrl,
	basePath,
	children,
}: {
	/** Address of the content-hashed data file. */
	readonly dataUrl: string;
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
					<LiveAudience lookup={lookup} basePath={basePath} waiting={children} />
				</Suspense>
			)}
		>
			{children}
		</StandingPage>
	);
}
