/** @typedef {"br" | "gzip" | "identity"} Encoding */

/**
 * The encoding of an answer among those that stand ready (RFC 9110 §12.5.3): the highest weight wins, then the smaller
 * file. What the header does not name is not acceptable, save the plain file, which is always the last resort.
 * @param {string | undefined} header Accept-Encoding
 * @param {readonly Encoding[]} twins compressed forms that stand ready, smallest first
 * @returns {Encoding}
 */
export function encodingFor(header = "", twins) {
	const weights = new Map(header.split(",").map(readWeight));
	const weightOf = (/** @type {string} */ name) => weights.get(name) ?? weights.get("*") ?? 0;
	const plain = weights.get("identity") ?? 0;
	return twins.reduce((best, name) => (weightOf(name) > best.weight ? { name, weight: weightOf(name) } : best), {
		name: /** @type {Encoding} */ ("identity"),
		weight: Math.max(0, plain - 0.0005),
	}).name;
}

/** @param {string} part such as "gzip;q=0.5" @returns {[string, number]} a weight that cannot be read counts as 0 */
function readWeight(part) {
	const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
	const given = parameters.find((text) => text.startsWith("q="))?.slice(2);
	const weight = given === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given) ? Number(given) : 0;
	return [name, weight];
}

/**
 * Whether the browser holds this version already (RFC 9110 §13.1.2, weak comparison).
 * @param {string | undefined} header If-None-Match: "*" or a list of tags
 * @param {string} tag ours, such as `W/"a-b"`
 */
export function isKnown(header = "", tag) {
	if (header.trim() === "*") return true;
	const opaque = tag.replace(/^W\//, "");
	return (header.match(/"[^"]*"/g) ?? []).includes(opaque);
}
