import { civilOrder } from "@/lib/dossier/civil-order";
import type { Actor } from "@/lib/dossier/dossier";
import { claimsNaming } from "@/lib/dossier/naming";
import { ACTOR_WORDS, count } from "@/lib/dossier/wording";
import { DatedEvents } from "./dated-events";
import details from "./details.module.css";
import lists from "./lists.module.css";
import { LongList } from "./long-list";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import text from "./text.module.css";
import { VerdictRows } from "./verdict-rows";

export function ActorDetails({ actor, scope }: { actor: Actor; scope: Scope }) {
	const { dossier } = scope.lookup;
	const events = civilOrder(dossier).filter((event) => event.actors.includes(actor.id));
	const members = dossier.actors.filter((other) => other.partOf === actor.id);
	return (
		<article className={details.details}>
			<h2 className={details.detailsTitle}>{actor.name}</h2>
			<RoleLine actor={actor} scope={scope} />
			<Section title="Events" {...(events.length === 0 ? {} : { end: count(events.length, "event") })}>
				{events.length === 0 ? (
					<p className={text.note}>
						No event of the dossier names this actor. The events of others are on the timeline.
					</p>
				) : null}
				<DatedEvents events={events} scope={scope} />
			</Section>
			<VerdictRows
				title={actor.kind === "person" ? "Claims that name this person" : "Claims that name it"}
				claims={claimsNaming(actor, scope.lookup)}
				scope={scope}
			/>
			{members.length === 0 ? null : (
				<Section title="Part of it" end={count(members.length, "member")}>
					<LongList
						items={members}
						scope={scope}
						className={lists.rows}
						row={(member) => (
							<li key={member.id}>
								<a href={hrefOf(scope, { kind: "actor", id: member.id })}>{member.name}</a>
								<span>{ACTOR_WORDS[member.kind]}</span>
							</li>
						)}
					/>
				</Section>
			)}
		</article>
	);
}

/** Role, kind and what the actor is part of, as far as they are known: "Prime Minister, a person, part of Japan". */
function RoleLine({ actor, scope }: { actor: Actor; scope: Scope }) {
	const whole = actor.partOf === undefined ? undefined : scope.lookup.actors.get(actor.partOf);
	return (
		<p className={details.place}>
			{actor.role === undefined ? null : `${actor.role} `}
			<span className={text.muted}>
				{actor.role === undefined ? sentenceCase(ACTOR_WORDS[actor.kind]) : `· ${ACTOR_WORDS[actor.kind]}`}
				{whole === undefined ? null : ", part of "}
			</span>
			{whole === undefined ? null : <a href={hrefOf(scope, { kind: "actor", id: whole.id })}>{whole.name}</a>}
		</p>
	);
}

function sentenceCase(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
