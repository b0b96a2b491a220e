"use client";

import type { ReactNode } from "react";
import { StandingPage } from "@/components/workspace/standing-page";
import { loadAsOf } from "@/components/workspace/use-known";
import { LiveAudience } from "./live-audience";

/** The window that the room sees: as the server drew it, then live. */
export function AudiencePage({
	dataUrl,
	basePath,
	children,
}: {
	/** Address of the content-hashed data file. */
	readonly dataUrl: string;
	readonly basePath: string;
	readonly children: ReactNode;
}) {
	return (
		<StandingPage
			dataUrl={dataUrl}
			also={loadAsOf}
			live={(lookup) => <LiveAudience lookup={lookup} basePath={basePath} />}
		>
			{children}
		</StandingPage>
	);
}
