import { citesOf } from "../dossier/cite-numbers";
import type { Claim, DossierEvent } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { bandRange } from "../dossier/likelihood";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import { isSilentPlan } from "../dossier/silent-plan";
import { statusWords } from "../dossier/status-words";
import { MODALITY_WORDS } from "../dossier/wording";
import { dateLine } from "../formats/date-line";
import { formatPlainDate } from "../time/format-when";
import { EMPTY, type SlideContent, sourcesOf } from "./slide-parts";

/** An event: when, where, in what state, and once it is held how it went. */
export function eventContent(event: DossierEvent, lookup: Lookup): SlideContent {
	const { status, entry } = currentState(event);
	const told = status === "held" ? event.summary : [];
	const silent = isSilentPlan(event, lookup.dossier.updated) ? "; no source says whether it took place" : "";
	const topic = event.topics.find((id) => lookup.topics.has(id)) ?? null;
	return {
		...EMPTY,
		topic,
		label: lookup.topics.get(topic ?? "")?.title ?? "Event",
		heading: event.title,
		lead: told.map(({ text }) => text),
		facts: [
			["When", dateLine(event, lookup)],
			...(event.place === undefined ? [] : [["Where", event.place] as const]),
			["Status", `${statusWords(event)}${silent}`],
		],
		timeline: { span: null, lanes: "none", topic, emphasis: [event.id] },
		sources: sourcesOf(
			[...citesOf(told), ...entry.cites].map(({ source }) => source),
			lookup,
		),
	};
}

/** A claim as it was said, and what came of it. */
export function claimContent(claim: Claim, lookup: Lookup): SlideContent {
	const outcome = currentOutcome(claim);
	const topic = claim.topics.find((id) => lookup.topics.has(id)) ?? null;
	const reason = outcome?.reason ?? [];
	return {
		...EMPTY,
		topic,
		label: lookup.topics.get(topic ?? "")?.title ?? "Claim",
		heading: claim.text,
		lead: reason.map(({ text }) => text),
		verdict: {
			verdict: outcome?.verdict ?? "open",
			words:
				outcome === undefined
					? "no outcome is on record"
					: `${outcome.evidence} evidence, judged ${formatPlainDate(outcome.on)}`,
		},
		facts: [
			["Said by", claim.attribution],
			["How it is said", MODALITY_WORDS[claim.modality]],
			...(claim.likelihood === undefined
				? []
				: [["Likelihood", `${bandRange(claim.likelihood)}, our reading`] as const]),
			["Made on", formatPlainDate(claim.madeOn)],
		],
		sources: sourcesOf(
			[...citesOf(reason), ...claim.cites].map(({ source }) => source),
			lookup,
		),
	};
}
