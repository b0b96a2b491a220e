import { expect, test } from "vitest";
import { loadDossier } from "./load-dossiers";
import { sourcesOfTopic } from "./topic-sources";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;

test("sourcesOfTopic(topic, lookup) is a part of the dossier's sources in its order, with those of its claims and judgements", () => {
	for (const topic of dossier.topics) {
		const sources = sourcesOfTopic(topic.id, lookup);
		expect(dossier.sources.filter((source) => sources.includes(source))).toEqual(sources);
		expect(sources.length).toBeLessThan(dossier.sources.length);
		const claims = dossier.claims.filter(({ topics }) => topics.includes(topic.id));
		const cites = [
			...claims.flatMap((claim) => [
				...claim.cites,
				...claim.outcomes.flatMap(({ reason }) => reason.flatMap((item) => item.cites)),
			]),
			...topic.judgements.flatMap(({ sentences, watch }) => [...sentences, ...watch].flatMap((item) => item.cites)),
		];
		expect(cites.filter(({ source }) => !sources.some(({ id }) => id === source))).toEqual([]);
	}
	expect(sourcesOfTopic("gone", lookup)).toEqual([]);
});
