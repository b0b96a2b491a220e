/** A property of the router's payload that says nothing, as it stands in the string of an inline script. */
const NOTHING = /,\\"\w+\\":\\"\$undefined\\"/g;

/** A row that hints at a style sheet or a font, which the page's own head has asked for already. */
const HINT = /(?<=[^\\]\\n):HL\[\\"[^"\\\]]*\\",\\"(?:style|font)\\"(?:,\{[^}\]]*\})?\]\\n/g;

/**
 * A page without the properties of the router's payload that are written out as undefined: absent ones are the same to
 * React, and they are two kilobytes of each page; and without its hints at what the head loads. Text is safe: a `$` that begins a text of ours is sent as `$$`, and a
 * quotation mark in it has more than one backslash.
 * @param {string} html
 * @returns {string}
 */
export function withoutNothing(html) {
	return html.replace(/<script>self\.__next_f\.push[\s\S]*?<\/script>/g, (script) =>
		script.replace(NOTHING, "").replace(HINT, ""),
	);
}
