/** How both windows stood after a step, and what had to be so. */
export type Ended = {
	/** "minerals 2" or "minerals 2 black", of either side. */
	readonly presenter: string;
	readonly audience: string;
	/** Where both stood before a reload, which moves nothing; null after any other step. */
	readonly before: string | null;
	/** Places where a note was met that is not the presenter's side. */
	readonly met: readonly string[];
};

/** What is wrong with how a step ended, as a sentence without its stop; null where all is well. */
export function faultOf({ presenter, audience, before, met }: Ended): string | null {
	if (met.length > 0) return `A note was met in ${[...new Set(met)].join(", ")}`;
	if (presenter !== audience) return `The presenter stands at "${presenter}", the audience at "${audience}"`;
	if (before !== null && presenter !== before) return `Both stand at "${presenter}" and stood at "${before}"`;
	return null;
}
