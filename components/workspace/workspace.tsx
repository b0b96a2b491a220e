"use client";

import { type ReactNode, useEffect, useState } from "react";
import { type Lookup, lookUp } from "@/lib/dossier/lookup";
import { LiveWorkspace } from "./live-workspace";
import { loadDossierData } from "./load-dossier-data";
import styles from "./workspace.module.css";

type Loading =
	| { readonly kind: "loading" }
	| { readonly kind: "failed" }
	| { readonly kind: "live"; readonly lookup: Lookup };

/**
 * The dashboard around one dossier. The server-drawn page (children) stands until the data file is parsed; then the live
 * workspace takes its place in one commit. If the file fails, the page stays readable and says so.
 */
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
	const [loading, setLoading] = useState<Loading>({ kind: "loading" });
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what Retry changes to read once more.
	useEffect(() => {
		let wanted = true;
		loadDossierData(dataUrl).then(
			(dossier) => wanted && setLoading({ kind: "live", lookup: lookUp(dossier) }),
			() => wanted && setLoading({ kind: "failed" }),
		);
		return () => {
			wanted = false;
		};
	}, [dataUrl, attempt]);
	if (loading.kind === "live") return <LiveWorkspace lookup={loading.lookup} root={root} home={home} />;
	return (
		<>
			{loading.kind === "failed" ? (
				<div className={styles.notice} role="alert">
					The dossier’s data could not be loaded, so the timeline does not move. What stands on this page is complete
					and can be read.
					<button
						type="button"
						className={styles.noticeButton}
						onClick={() => {
							setLoading({ kind: "loading" });
							setAttempt(attempt + 1);
						}}
					>
						Retry
					</button>
				</div>
			) : null}
			{children}
		</>
	);
}
