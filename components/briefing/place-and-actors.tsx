import type { Actor, DossierEvent } from "@/lib/dossier/dossier";
import details from "./details.module.css";
import { hrefOf, type Scope } from "./scope";
import text from "./text.module.css";

/** "White House, Washington with Biden, Kishida". */
export function PlaceAndActors({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const actors = foremost(event.actors.flatMap((id) => scope.lookup.actors.get(id) ?? []));
	if (event.place === undefined && actors.length === 0) return null;
	return (
		<p className={details.place}>
			{event.place}
			{actors.length > 0 ? <span className={text.muted}>{event.place === undefined ? "With " : " with "}</span> : null}
			{actors.flatMap((actor, at) => [
				at > 0 ? ", " : null,
				<a key={actor.id} href={hrefOf(scope, { kind: "actor", id: actor.id })}>
					{actor.name}
				</a>,
			])}
		</p>
	);
}

/** Who took part, without the states and bodies that a named member stands for. */
function foremost(actors: readonly Actor[]): readonly Actor[] {
	const wholes = new Set(actors.map((actor) => actor.partOf));
	return actors.filter((actor) => !wholes.has(actor.id));
}
