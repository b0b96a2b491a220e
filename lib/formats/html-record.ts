import { type Brief, isTold } from "../dossier/brief";
import { outwardAddress } from "../dossier/cite-words";
import type { DossierEvent, Source } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { isSilentPlan } from "../dossier/silent-plan";
import { statusWords } from "../dossier/status-words";
import { count, RELIABILITY_WORDS } from "../dossier/wording";
import { formatPlainDate, formatWhen } from "../time/format-when";
import { drawn } from "../timeline/isolated";
import { citationOfSource } from "./citation";
import { dateLine } from "./date-line";
import { stopped } from "./extract";
import { citesHtml, type Numbered, sentencesHtml } from "./html-cites";
import { element, type HtmlChild, type HtmlNode } from "./html-node";
import { note, section } from "./html-topics";

/** What happened and what is planned, in civil order: the entries that the timeline leads to. */
export function eventsHtml({ events: { told } }: Brief, numbered: Numbered): readonly HtmlNode[] {
	if (told.length === 0) return [];
	const entries = told.map((event) => eventHtml(event, numbered));
	return [section("events", "Events in order", [element("ol", { class: "events" }, entries)])];
}

function eventHtml(event: DossierEvent, numbered: Numbered): HtmlNode {
	const { lookup } = numbered;
	const { entry } = currentState(event);
	const place = event.place === undefined ? "" : `, ${event.place}`;
	const silent = isSilentPlan(event, lookup.dossier.updated) ? "; no source says whether it took place" : "";
	const told: readonly HtmlChild[] = isTold(event)
		? [". ", ...sentencesHtml(event.summary, numbered)]
		: [` – ${statusWords(event).toLowerCase()}${silent}`, ...citesHtml(entry, numbered)];
	return element("li", { id: `event-${event.id}`, tabindex: -1 }, [
		note(`${dateLine(event, lookup)}${place}`),
		element("p", {}, [element("strong", {}, [event.title]), ...told]),
	]);
}

/** Dissent is kept: the accounts of one fact side by side, the chosen one marked, with its reason. */
export function disputesHtml({ disputes }: Brief, numbered: Numbered): readonly HtmlNode[] {
	if (disputes.length === 0) return [];
	const parts = disputes.flatMap(({ title, accounts }) => [
		element("h3", {}, [title]),
		element(
			"ul",
			{},
			accounts.map((account) =>
				element("li", {}, [
					element("strong", {}, [account.chosen ? "Chosen" : "Not chosen"]),
					`: ${account.text}${account.when === undefined ? "" : ` (${formatWhen(account.when)})`}`,
					...citesHtml(account, numbered),
					...(account.reason === undefined ? [] : [note(account.reason)]),
				]),
			),
		),
	]);
	return [section("accounts", "Where accounts differ", parts)];
}

/**
 * How strong the record is, and its gaps (ICD 206). The dossier's own words weigh its sources as they are today, so of an
 * earlier day the sources that were known are counted instead.
 */
export function recordHtml({ grades }: Brief, numbered: Numbered, asOf: string | null): readonly HtmlNode[] {
	const { dossier } = numbered.lookup;
	if (asOf !== null) {
		const by = grades.map(({ grade, sources }) => `${sources} of reliability ${grade} (${RELIABILITY_WORDS[grade]})`);
		const known = `${count(dossier.sources.length, "source")} with a date up to ${formatPlainDate(asOf)}`;
		const words = `${known}${by.length === 0 ? "" : `: ${by.join(", ")}`}.`;
		return [section("record", "How strong the record was", [element("p", {}, [words])])];
	}
	if (dossier.sourceSummary.length === 0) return [];
	const prose = element("p", {}, sentencesHtml(dossier.sourceSummary, numbered));
	return [section("record", "How strong the record is, and what it lacks", [prose])];
}

/** Every source that the document cites, numbered in order of first use (ICD 206), then those that it does not cite. */
export function sourcesHtml({ endnotes, numbers }: Brief, { lookup }: Numbered): readonly HtmlNode[] {
	const others = lookup.dossier.sources.filter(({ id }) => !numbers.has(id));
	const list = (tag: string, sources: readonly Source[]) => element(tag, { class: "sources" }, sources.map(sourceHtml));
	return [
		...(endnotes.length === 0 ? [] : [section("references", "References", [list("ol", endnotes)])]),
		...(others.length === 0 ? [] : [section("other-sources", "Sources not cited above", [list("ul", others)])]),
	];
}

function sourceHtml(source: Source): HtmlNode {
	const { id, reliability, reliabilityReason, kind } = source;
	const words = citationOfSource(source, drawn).flatMap(({ text, address }): readonly HtmlChild[] => {
		const href = address === undefined ? null : outwardAddress(address);
		return [href === null ? text : element("a", { href, rel: "noopener noreferrer" }, [text]), " "];
	});
	const rating = `${reliability}: ${RELIABILITY_WORDS[reliability]}; ${kind}. ${stopped(reliabilityReason)}`;
	return element("li", { id: `source-${id}` }, [...words, element("span", { class: "note" }, [rating])]);
}
