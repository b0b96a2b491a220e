import { z } from "zod";
import { parseWhen } from "../time/parse-when";
import { parsePlainDate } from "../time/plain-date";
import { isTimeZone } from "../time/time-zone-name";
import type { When } from "../time/when";

/**
 * The one schema of a dossier (format `readout-dossier/1`). Its input is the JSON file as people write it; its output is
 * the dossier in memory, where every EDTF text has become a `When` with its bounds. The published JSON Schema is
 * generated from the input side. zod stays out of the browser's first load: import types from `./dossier`.
 */

export const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a readable slug: a-z, 0-9 and single hyphens")
	.max(80)
	.meta({
		description: "A readable id chosen once; one that goes leaves an entry in `aliases`.",
		examples: ["bilateral-summit"],
	});

const text = z.string().trim().min(1);

export const plainDate = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, "a plain date YYYY-MM-DD")
	.refine((value) => parsePlainDate(value).ok, "a day that exists in the calendar")
	.meta({ description: "A plain date, YYYY-MM-DD.", examples: ["2024-04-10"] });

export const when = z
	.string()
	.min(1)
	.transform((value, context): When => {
		const parsed = parseWhen(value);
		if (parsed.ok) return parsed.value;
		context.issues.push({
			code: "custom",
			input: value,
			message: parsed.problem.expected,
			params: { at: parsed.problem.at },
		});
		return z.NEVER;
	})
	.meta({
		description: "EDTF level 0 or 1, a one-of set, or an instant with offset (YYYY-MM-DDThh:mm±hh:mm).",
	});

const timeZone = z
	.string()
	.refine(isTimeZone, "an IANA time zone such as America/New_York")
	.meta({ description: "IANA time zone name.", examples: ["America/New_York"] });

const webAddress = z
	.string()
	.regex(/^https?:\/\/[^\s]+$/, "an http or https address")
	.meta({ description: "http or https only.", examples: ["https://example.org/page"] });

export const cite = z
	.strictObject({
		source: slug,
		at: z
			.strictObject({
				paragraph: z.int().min(0).exactOptional(),
				sentence: z.int().min(1).exactOptional(),
				page: z.union([z.int().min(1), text]).exactOptional(),
			})
			.readonly()
			.exactOptional(),
		anchor: text
			.refine((value) => value.split(/\s+/).length <= 10, "at most ten words")
			.exactOptional()
			.meta({ description: "At most ten words of the source, only where the words are the fact." }),
		credibility: z
			.literal([1, 2, 3, 4, 5, 6])
			.exactOptional()
			.meta({ description: "NATO credibility of the item: 1 confirmed … 5 improbable, 6 cannot be judged." }),
		note: text.exactOptional(),
	})
	.readonly();

const cites = z.array(cite).readonly();

export const sentence = z.strictObject({ text, cites }).readonly();
const sentences = z.array(sentence).readonly();

export const period = z.strictObject({ id: slug, title: text, when }).readonly();

export const confidence = z.enum(["low", "moderate", "high"]);

export const judgement = z
	.strictObject({
		on: plainDate.meta({ description: "The day from which this judgement stands; the newest known wins." }),
		question: text,
		sentences,
		confidence,
		confidenceReason: text,
		watch: z
			.array(z.strictObject({ text, note: text.exactOptional(), by: when.exactOptional(), cites }).readonly())
			.readonly(),
	})
	.readonly();

export const topic = z.strictObject({ id: slug, title: text, judgements: z.array(judgement).readonly() }).readonly();

export const actorKind = z.enum(["person", "state", "organisation", "place"]);

export const actor = z
	.strictObject({
		id: slug,
		name: text,
		kind: actorKind,
		role: text.exactOptional(),
		partOf: slug.exactOptional().meta({ description: "The actor that this one belongs to." }),
	})
	.readonly();

export const reliability = z.enum(["A", "B", "C", "D", "E", "F"]);

export const source = z
	.strictObject({
		id: slug,
		title: text.exactOptional().meta({ description: "As printed; never invented. Without one give a description." }),
		description: text.exactOptional(),
		publisher: text,
		url: webAddress
			.exactOptional()
			.meta({ description: "http or https; absent where it has none, as an opened file." }),
		published: when.exactOptional().meta({ description: "EDTF; absent where unknown." }),
		accessed: plainDate.exactOptional(),
		author: text.exactOptional(),
		kind: text,
		language: z
			.string()
			.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
			.exactOptional(),
		reliability: reliability.meta({
			description: "NATO reliability: A completely reliable … E unreliable, F cannot be judged.",
		}),
		reliabilityReason: text,
		derivedFrom: z
			.array(slug)
			.readonly()
			.exactOptional()
			.meta({ description: "Copies of one wire count as one source." }),
		sha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.exactOptional(),
		archivedUrl: webAddress.exactOptional(),
	})
	.refine((value) => value.title !== undefined || value.description !== undefined, {
		message: "a title as printed, or a description",
		path: ["title"],
	})
	.readonly();

export const status = z.enum(["proposed", "announced", "scheduled", "held", "postponed", "cancelled"]);

export const historyEntry = z
	.strictObject({
		on: plainDate.meta({ description: "The day, in the place of the announcement, on which the world could know it." }),
		status,
		when: when
			.exactOptional()
			.meta({ description: "What this entry says of the time; absent where it says nothing new." }),
		place: text
			.exactOptional()
			.meta({ description: "What this entry was the first to say of the place; absent where it was known before." }),
		note: text.exactOptional(),
		event: slug.exactOptional().meta({ description: "The event that announced it." }),
		cites,
	})
	.readonly();

export const account = z
	.strictObject({
		text,
		when: when.exactOptional(),
		cites,
		chosen: z.boolean().exactOptional(),
		reason: text.exactOptional(),
	})
	.readonly();

export const event = z
	.strictObject({
		id: slug,
		title: text.meta({ description: "Worded so that it also holds before the event." }),
		short: text.max(30).meta({ description: "At most 30 characters, for labels." }),
		summary: sentences.meta({ description: "Shown only once the newest known entry is held." }),
		kind: text,
		rank: z.literal([1, 2, 3]).meta({ description: "1 is a headline." }),
		when,
		until: when.exactOptional(),
		approximate: text.exactOptional().meta({
			description: "Why an hour is reckoned rather than stated: that of the end where there is one, else of the start.",
		}),
		timeZone,
		place: text.exactOptional(),
		actors: z.array(slug).readonly(),
		topics: z.array(slug).readonly().meta({ description: "The first leads: it carries the label." }),
		history: z.array(historyEntry).min(1).readonly(),
		accounts: z.array(account).readonly().exactOptional(),
		related: z
			.array(z.strictObject({ event: slug, relation: text }).readonly())
			.readonly()
			.exactOptional(),
	})
	.readonly();

export const modality = z.enum([
	"stated",
	"scheduled",
	"considered",
	"proposed",
	"anticipated",
	"assessed",
	"unlikely",
]);
export const likelihood = z.enum(["p1", "p2", "p3", "p4", "p5", "p6", "p7"]);
export const verdict = z.enum(["borne-out", "partly", "not-borne-out", "unknown"]);
export const evidence = z.enum(["strong", "good", "moderate", "limited"]);

export const outcome = z
	.strictObject({
		on: plainDate.meta({ description: "The first day on which cites then published bear the verdict." }),
		verdict,
		reason: sentences,
		evidence,
		events: z.array(slug).readonly().exactOptional(),
	})
	.readonly();

export const claim = z
	.strictObject({
		id: slug,
		text,
		topics: z.array(slug).min(1).readonly(),
		event: slug.exactOptional(),
		madeOn: plainDate,
		attribution: text.meta({ description: "Who says so, as the source gives it." }),
		modality,
		likelihood: likelihood
			.exactOptional()
			.meta({ description: "ICD 203 band of `text` itself; never on a mere plan." }),
		likelihoodReason: text.exactOptional(),
		cites,
		accounts: z.array(account).readonly().exactOptional(),
		outcomes: z.array(outcome).readonly(),
		revisions: z
			.array(
				z
					.strictObject({
						on: plainDate,
						text,
						modality: modality.exactOptional(),
						likelihood: likelihood.exactOptional(),
						attribution: text.exactOptional(),
						note: text.exactOptional(),
					})
					.readonly(),
			)
			.readonly()
			.exactOptional()
			.meta({ description: "What the claim said before, oldest first; `on` is the day it was replaced." }),
	})
	.readonly();

/** A clock: `"Asia/Tokyo"`, or `{timeZone, title}` where the city shown is not the zone's own (Washington). */
const zone = z
	.union([timeZone, z.strictObject({ timeZone, title: text })])
	.transform((value) =>
		typeof value === "string"
			? { timeZone: value, title: (value.split("/").at(-1) ?? value).replaceAll("_", " ") }
			: value,
	)
	.readonly();

export const FORMAT = "readout-dossier/1";

export const dossierSchema = z
	.strictObject({
		$schema: z.string().exactOptional(),
		format: z.literal(FORMAT),
		id: slug,
		title: text,
		summary: sentences,
		language: z
			.string()
			.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
			.meta({ description: "The language of its prose (BCP 47).", examples: ["en", "ja"] }),
		timeZone: timeZone.meta({ description: "The home zone (IANA)." }),
		zones: z
			.array(zone)
			.min(1)
			.readonly()
			.meta({ description: "The clocks shown: IANA names, each with the name of its city where that differs." }),
		updated: plainDate,
		sourceSummary: sentences.meta({ description: "The sources' strength, conflicts and gaps (ICD 206)." }),
		periods: z.array(period).readonly(),
		focus: slug.exactOptional().meta({ description: "The period first shown; absent: everything." }),
		topics: z.array(topic).readonly(),
		actors: z.array(actor).readonly(),
		sources: z.array(source).readonly(),
		events: z.array(event).readonly(),
		claims: z.array(claim).readonly(),
		aliases: z.record(slug, slug).exactOptional().meta({ description: "Ids that went, and what they became." }),
	})
	.readonly();
