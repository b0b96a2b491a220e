"use client";

import type { ReactNode } from "react";
import { StandingPage } from "@/components/workspace/standing-page";
import { loadAsOf } from "@/components/workspace/use-known";
import { LivePresenter } from "./live-presenter";

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
	readonly children: ReactNode;
}) {
	return (
		<StandingPage
			dataUrl={dataUrl}
			also={loadAsOf}
			live={(lookup) => <LivePresenter lookup={lookup} root={root} basePath={basePath} />}
		>
			{children}
		</StandingPage>
	);
}
