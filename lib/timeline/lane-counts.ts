import { figures } from "../dossier/figures";
import type { SceneLane } from "./scene-parts";
import { shortFigures } from "./short-figures";

/** From here on a count leaves the names of lanes too little room beside it. */
const WIDE = 1000;
/** Of a lane that has room for a second line, px. */
const TWO_LINES = 44;

export type LaneCounts = {
	/** Whether they stand under the names, for all lanes alike. */
	readonly below: boolean;
	/** As written, a text a lane. */
	readonly texts: readonly string[];
};

/**
 * How the gutter writes the lanes' counts: beside the names as long as all are short; else under them, or, where the lanes
 * are too low for that, beside them in a few letters.
 */
export function laneCounts(lanes: readonly Pick<SceneLane, "count" | "height">[]): LaneCounts {
	const below = lanes.some(({ count }) => count >= WIDE) && lanes.every(({ height }) => height >= TWO_LINES);
	return { below, texts: lanes.map(({ count }) => (below ? figures(count) : shortFigures(count))) };
}
