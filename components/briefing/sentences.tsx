import { Fragment } from "react";
import type { Sentence } from "@/lib/dossier/dossier";
import { Cites } from "./cites";
import type { Scope } from "./scope";

/** Prose is a run of sentences, each with its own cites. */
export function Sentences({
	sentences,
	scope,
	raised = false,
}: {
	sentences: readonly Sentence[];
	scope: Scope;
	raised?: boolean;
}) {
	return sentences.map((sentence, at) => (
		<Fragment key={`${at}-${sentence.text.slice(0, 24)}`}>
			{at > 0 ? " " : null}
			{sentence.text}
			<Cites of={sentence} scope={scope} raised={raised} />
		</Fragment>
	));
}
