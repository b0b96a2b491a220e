import { accountsChosen } from "./accounts";
import { shadowedIds } from "./aliases";
import { anchors } from "./anchors";
import { cycles } from "./cycles";
import { danglingIds } from "./dangling-ids";
import { duplicateIds } from "./duplicate-ids";
import { earlyOutcome } from "./early-outcome";
import type { Rule } from "./finding";
import { historyOrder } from "./history-order";
import { impossibleDates } from "./impossible-dates";
import { knownByUpdated } from "./known-by-updated";
import { lateCite } from "./late-cite";
import { likelihoodOnPlan, likelihoodPolarity, likelihoodReason } from "./likelihood-band";
import { likelihoodWithConfidence, mixedLikelihoodRows } from "./likelihood-words";
import { singleOrigin } from "./single-origin";
import { uncited } from "./uncited";
import { unusedSource } from "./unused-source";
import { watchCount } from "./watch-count";

/** Every rule that a dossier is held against once the schema has read it; the order of the report. */
export const RULES: readonly Rule[] = [
	danglingIds,
	duplicateIds,
	shadowedIds,
	cycles,
	impossibleDates,
	knownByUpdated,
	historyOrder,
	earlyOutcome,
	uncited,
	lateCite,
	likelihoodWithConfidence,
	mixedLikelihoodRows,
	likelihoodOnPlan,
	likelihoodReason,
	likelihoodPolarity,
	accountsChosen,
	singleOrigin,
	unusedSource,
	watchCount,
	anchors,
];
