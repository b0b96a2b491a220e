import type { Cite, Source } from "../../dossier/dossier";
import { contentHash } from "./content-hash";
import type { Draft } from "./draft";
import { taking } from "./event-ids";
import { type Reading, tally } from "./reading";
import { textSlug } from "./text-slug";
import { hostOf, isAddress, isUnsafeAddress, webAddress } from "./web-address";

/** The id of the source that every imported dossier has: the file itself. */
export const OPENED_FILE = "opened-file";

/** Of what nobody has rated, nothing can be said. */
const UNRATED = { reliability: "F", reliabilityReason: "Not rated: it came with the opened file." } as const;
const CREDIBILITY = 6;

/** The file that was opened, as a source: all that is known of it is its name. */
export function fileSource(name: string, today: string): Source {
	return {
		id: OPENED_FILE,
		description: `The opened file “${name}”`,
		publisher: "Not stated",
		accessed: today,
		kind: "opened file",
		...UNRATED,
	};
}

/** The sources of all drafts: the file, and each web page that they link, once; and the cites of a draft. */
export type LinkSources = { readonly sources: Source[]; readonly citesOf: (draft: Draft) => readonly Cite[] };

/** What rests on the file alone: nobody has judged it. */
export const FILE_CITES: readonly Cite[] = [{ source: OPENED_FILE, credibility: CREDIBILITY }];

export function linkSources(name: string, today: string, reading: Reading): LinkSources {
	const sources: Source[] = [fileSource(name, today)];
	const byAddress = new Map<string, Source>();
	const taken = new Map<string, number>([[OPENED_FILE, 1]]);
	const sourceOf = (url: string, link: Draft["links"][number]): Source => {
		const known = byAddress.get(url);
		if (known !== undefined) return known;
		const host = hostOf(url);
		const { title = "", description = "" } = link;
		const made: Source = {
			id: taking(`${textSlug(host, "source").slice(0, 40).replace(/-+$/, "")}-${contentHash(url)}`, taken),
			...(title !== "" && title !== url && { title }),
			...((title === "" || title === url || description !== "") && { description: description || `A page of ${host}` }),
			publisher: host,
			url,
			kind: "web page",
			...UNRATED,
		};
		byAddress.set(url, made);
		sources.push(made);
		return made;
	};
	const citesOf = (draft: Draft): readonly Cite[] => {
		if (draft.links.length === 0) return FILE_CITES;
		const ids = new Set<string>();
		for (const link of draft.links) {
			const url = webAddress(link.url);
			if (url !== null) ids.add(sourceOf(url, link).id);
			else {
				const what = isUnsafeAddress(link.url)
					? "An address that could run or load something"
					: isAddress(link.url)
						? "An address with a blank in it, or one too long,"
						: "An address that is not http or https";
				tally(reading, "warning", draft.place, `${what} was kept as text, not as a link`, link.url);
			}
		}
		return [...FILE_CITES, ...[...ids].map((source): Cite => ({ source, credibility: CREDIBILITY }))];
	};
	return { sources, citesOf };
}

/** The addresses of a draft that do not become links, to be kept as text. */
export function addressesAsText(draft: Draft): readonly string[] {
	return draft.links.filter(({ url }) => webAddress(url) === null && url.trim() !== "").map(({ url }) => url);
}
