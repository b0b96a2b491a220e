/** A property of the router's payload that says nothing, as it stands in the string of an inline script. */
const NOTHING = /,\\"\w+\\":\\"\$undefined\\"/g;

/** A row that hints at a style sheet or a font, which the page's own head has asked for already. */
const HINT = /(?<=[^\\]\\n):HL\[\\"[^"\\\]]*\\",\\"(?:style|font)\\"(?:,\{[^}\]]*\})?\]\\n/g;

/** An element that loads a script or a style sheet; its address is the one group. */
const LOAD =
	/\[\\"\$\\",\\"(?:script\\",\\"script-\d+\\",\{\\"src|link\\",\\"\d+\\",\{\\"rel\\":\\"stylesheet\\",\\"href)\\":\\"([^"\\]*)\\"[^{}[\]]*\}\]/
		.source;

/** The same within a list: first all that come after another item, with the comma before them, then those that come first. */
const LOADS = [new RegExp(`,${LOAD}`, "g"), new RegExp(`(?<=\\[)${LOAD},?`, "g")];

/**
 * A page without what its router's payload need not say:
 * - properties that are written out as undefined: absent ones are the same to React, and they are two kilobytes of each page;
 * - hints at what the head loads, and the elements that load it: React puts them into the head, where the server has put
 *   them, and does nothing more with them. They name every script and style sheet once more, a kilobyte of each page.
 *
 * Text is safe: a `$` that begins a text of ours is sent as `$$`, and a quotation mark in it has more than one backslash.
 * @param {string} html
 * @returns {string}
 */
export function withoutNothing(html) {
	const head = html.slice(0, html.indexOf("</head>"));
	const stands = (/** @type {string} */ address) => head.includes(`="${address}"`);
	return html.replace(/<script>self\.__next_f\.push[\s\S]*?<\/script>/g, (script) =>
		LOADS.reduce(
			(text, load) => text.replace(load, (whole, address) => (stands(address) ? "" : whole)),
			script.replace(NOTHING, "").replace(HINT, ""),
		),
	);
}
