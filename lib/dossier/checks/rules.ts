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
import { longJudgement } from "./long-judgement";
import { planGoneBy } from "./plan-gone-by";
import { singleOrigin } from "./single-origin";
import { singleOriginClaim } from "./single-origin-claim";
import { uncited } from "./uncited";
import { unlinkedRecord } from "./unlinked-record";
import { unusedSource } from "./unused-source";
import { verdictWithoutCite } from "./verdict-without-cite";
import { watchCount } from "./watch-count";
import { watchPast } from "./watch-past";
import { weakSourceAlone } from "./weak-source-alone";

/** Every rule that a dossier is held against once the schema has read it; the order of the report. */
export const RULES: readonly Rule[] = [
	danglingIds,
	duplicateIds,
	shadowedIds,
	cycles,
	impossibleDates,
	knownByUpdated,
	historyOrder,
	planGoneBy,
	earlyOutcome,
	uncited,
	verdictWithoutCite,
	lateCite,
	likelihoodWithConfidence,
	mixedLikelihoodRows,
	likelihoodOnPlan,
	likelihoodReason,
	likelihoodPolarity,
	accountsChosen,
	singleOrigin,
	singleOriginClaim,
	weakSourceAlone,
	unusedSource,
	unlinkedRecord,
	watchCount,
	watchPast,
	longJudgement,
	anchors,
];
