import type { Actor } from "@/lib/dossier/dossier";
import { ACTOR_WORDS } from "@/lib/dossier/wording";
import detailsStyles from "./details.module.css";
import listsStyles from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import textStyles from "./text.module.css";
import { DatedEvents } from "./topic-details";

export function ActorDetails({ actor, scope }: { actor: Actor; scope: Scope }) {
	const whole = actor.partOf === undefined ? undefined : scope.lookup.actors.get(actor.partOf);
	const events = scope.lookup.dossier.events.filter((event) => event.actors.includes(actor.id));
	const members = scope.lookup.dossier.actors.filter((other) => other.partOf === actor.id);
	return (
		<article className={detailsStyles.details}>
			<h2 className={detailsStyles.detailsTitle}>{actor.name}</h2>
			<p className={detailsStyles.place}>
				{actor.role ?? ACTOR_WORDS[actor.kind]}
				{whole === undefined ? null : (
					<>
						<span className={textStyles.muted}> of </span>
						<a href={hrefOf(scope, { kind: "actor", id: whole.id })}>{whole.name}</a>
					</>
				)}
			</p>
			<section>
				<h3 className={detailsStyles.detailsHead}>Events</h3>
				{events.length === 0 ? <p className={textStyles.note}>No event of the dossier names this actor.</p> : null}
				<DatedEvents events={events} scope={scope} />
			</section>
			{members.length === 0 ? null : (
				<section>
					<h3 className={detailsStyles.detailsHead}>Part of it</h3>
					<ul className={listsStyles.rows}>
						{members.map((member) => (
							<li key={member.id}>
								<a href={hrefOf(scope, { kind: "actor", id: member.id })}>{member.name}</a>
								<span className={textStyles.muted}>{ACTOR_WORDS[member.kind]}</span>
							</li>
						))}
					</ul>
				</section>
			)}
		</article>
	);
}
