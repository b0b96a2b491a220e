"use client";

import type { ReactNode } from "react";
import { loadEventList } from "@/components/timeline/use-event-list";
import { LiveWorkspace } from "./live-workspace";
import { StandingPage } from "./standing-page";
import { useBackFirst } from "./use-back-first";

/** The dashboard around one dossier: the server-drawn page (children) until the live workspace takes its place. */
export function Workspace({
	dataUrl,
	root,
	home,
	children,
}: {
	/** Address of the content-hashed data file. */
	dataUrl: string;
	/** Address of the dossier, with final slash. */
	root: string;
	home: string;
	children: ReactNode;
}) {
	const onBack = useBackFirst();
	return (
		<StandingPage
			dataUrl={dataUrl}
			also={loadEventList}
			live={(lookup) => <LiveWorkspace lookup={lookup} root={root} home={home} onBack={onBack} />}
		>
			{children}
		</StandingPage>
	);
}
