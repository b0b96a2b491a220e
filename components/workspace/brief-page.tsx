"use client";

import type { ReactNode } from "react";
import { LiveBrief } from "./live-brief";
import { StandingPage } from "./standing-page";

/** The printable document: as the server drew it of the latest state, then live, so that it follows the day asked for. */
export function BriefPage({
	dataUrl,
	root,
	home,
	children,
}: {
	/** Address of the content-hashed data file. */
	readonly dataUrl: string;
	/** Address of the dossier, with final slash. */
	readonly root: string;
	/** Address of the site's first page. */
	readonly home: string;
	readonly children: ReactNode;
}) {
	return (
		<StandingPage dataUrl={dataUrl} live={(lookup) => <LiveBrief lookup={lookup} root={root} home={home} />}>
			{children}
		</StandingPage>
	);
}
