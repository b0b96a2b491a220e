const BLOCK = /<script type="application\/ld\+json">[^<]*<\/script>/;

/**
 * The page with its linked data in `<head>`. Next offers no place there for it, so it is drawn into the page's text, from
 * which it would go when the live workspace takes the text's place, and with it from what a crawler that runs scripts sees.
 * @param {string} html
 * @returns {string}
 */
export function withDataInHead(html) {
	const block = html.match(BLOCK)?.[0];
	return block === undefined ? html : html.replace(block, "").replace("</head>", () => `${block}</head>`);
}
