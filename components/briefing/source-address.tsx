import { NO_ADDRESS } from "@/lib/dossier/cite-words";
import type { Source } from "@/lib/dossier/dossier";
import type { Scope } from "./scope";
import text from "./text.module.css";

/** On paper only, where no link can be followed: the address of a listed source. */
export function SourceAddress({ source, scope }: { source: Source; scope: Pick<Scope, "live"> }) {
	return scope.live ? null : <span className={text.paper}> {source.url ?? NO_ADDRESS}</span>;
}
