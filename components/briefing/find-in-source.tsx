import type { Cite } from "@/lib/dossier/dossier";
import { textFragment } from "@/lib/formats/text-fragment";
import type { Scope } from "./scope";
import text from "./text.module.css";

/** A link that opens the source at the quoted words; nothing where the cite quotes none or the source is not on the web. */
export function FindInSource({ cite, scope }: { readonly cite: Cite; readonly scope: Pick<Scope, "lookup"> }) {
	const source = scope.lookup.sources.get(cite.source);
	const address = source === undefined ? null : textFragment(cite, source);
	if (address === null) return null;
	return (
		<>
			{" "}
			<a href={address} rel="noopener noreferrer" className={text.textButton} data-no-print="">
				Find it in the source
			</a>
		</>
	);
}
