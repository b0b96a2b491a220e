/** Phrases with a "no" or "not" that deny nothing. */
const HARMLESS = /\bno (?:later|earlier|more|less|fewer) than\b|\bnot (?:only|just|least|merely)\b|\bno doubt\b/giu;
const DENIAL = /\b(?:not|never|cannot|no|none|nobody|nothing|neither|nor|without)\b|n['’]t\b/iu;
/** Verbs that deny what follows: "will refrain from voicing remorse". */
const REFRAIN = /\b(?:refrains?|abstains?|avoids?|declines?|refuses?|stops? short) (?:from|of|to|\w+ing)\b/iu;

/** Whether an English sentence denies its own proposition: "The speech will not voice remorse" → true. */
export function isNegated(text: string): boolean {
	const rest = text.replace(HARMLESS, " ");
	return DENIAL.test(rest) || REFRAIN.test(rest);
}
