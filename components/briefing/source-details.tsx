import { lazy, Suspense } from "react";
import type { Source } from "@/lib/dossier/dossier";
import details from "./details.module.css";
import { SourceOrigin } from "./origin-tree";
import { Resting } from "./resting";
import type { Scope } from "./scope";
import { SourceFacts } from "./source-facts";
import text from "./text.module.css";

/** For readers only: what is drawn beforehand reads no files. */
const VerifyCopy = lazy(() => import("./verify-copy").then((loaded) => ({ default: loaded.VerifyCopy })));

export function SourceDetails({ source, scope }: { source: Source; scope: Scope }) {
	return (
		<article className={details.details}>
			<h2 className={details.claimTitle}>{source.title ?? source.publisher}</h2>
			{source.title === undefined ? <p className={text.summaryText}>{source.description}</p> : null}
			<SourceFacts source={source} />
			<SourceOrigin source={source} scope={scope} />
			{scope.live ? (
				<Suspense fallback={null}>
					<VerifyCopy source={source.id} scope={scope} />
				</Suspense>
			) : null}
			<Resting source={source.id} scope={scope} />
		</article>
	);
}
