import type { Rule } from "./finding";
import { referencesOf } from "./references";

/**
 * Topics and actors that no other record names. Events and claims are reached by the timeline and their topics, periods by
 * their buttons, and sources have a rule of their own. An empty topic is an empty tab; an actor is still found by search.
 */
export const unlinkedRecord: Rule = {
	id: "unlinked-record",
	title: "a topic or an actor that nothing links to",
	check: (dossier) => {
		const named = new Set(referencesOf(dossier).map(({ kind, id }) => `${kind} ${id}`));
		return [
			...dossier.topics.flatMap(({ id }, index) =>
				named.has(`topic ${id}`)
					? []
					: [
							{
								severity: "warning" as const,
								path: ["topics", index],
								message: "No event and no claim bears on this topic.",
								fix: "Name it in the topics of what bears on it, or take it out.",
							},
						],
			),
			...dossier.actors.flatMap(({ id }, index) =>
				named.has(`actor ${id}`)
					? []
					: [
							{
								severity: "information" as const,
								path: ["actors", index],
								message: "No event names this actor, and no actor is part of it.",
								fix: "Name it in the actors of an event that it took part in, or take it out.",
							},
						],
			),
		];
	},
};
