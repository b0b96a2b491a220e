import type { Actor, DossierEvent } from "@/lib/dossier/dossier";
import { figures } from "@/lib/dossier/figures";
import details from "./details.module.css";
import lists from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import text from "./text.module.css";

/** So many names stand before the date. */
const FIRST = 12;

/** "White House, Washington with Biden, Kishida"; of many the first, the rest behind a disclosure that needs no script. */
export function PlaceAndActors({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const actors = foremost(event.actors.flatMap((id) => scope.lookup.actors.get(id) ?? []));
	if (event.place === undefined && actors.length === 0) return null;
	const first = actors.length <= FIRST + 2 ? actors : actors.slice(0, FIRST);
	const rest = actors.slice(first.length);
	return (
		<div className={details.place}>
			<p>
				{event.place}
				{actors.length > 0 ? (
					<span className={text.muted}>{event.place === undefined ? "With " : " with "}</span>
				) : null}
				<Names actors={first} scope={scope} />
			</p>
			{rest.length === 0 ? null : (
				<details className={lists.more}>
					<summary>{`${figures(rest.length)} more people and organisations`}</summary>
					<p>
						<Names actors={rest} scope={scope} />
					</p>
				</details>
			)}
		</div>
	);
}

function Names({ actors, scope }: { actors: readonly Actor[]; scope: Scope }) {
	return actors.flatMap((actor, at) => [
		at > 0 ? ", " : null,
		<a key={actor.id} href={hrefOf(scope, { kind: "actor", id: actor.id })}>
			{actor.name}
		</a>,
	]);
}

/** Who took part, without the states and bodies that a named member stands for. */
function foremost(actors: readonly Actor[]): readonly Actor[] {
	const wholes = new Set(actors.map((actor) => actor.partOf));
	return actors.filter((actor) => !wholes.has(actor.id));
}
