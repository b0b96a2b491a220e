const BLOCK = /<template data-head="">([\s\S]*?)<\/template>/;

/**
 * The page with what it says to machines in its `<head>`. Given to Next as metadata it would be sent twice, the second time
 * as data that no reader needs; so it is drawn with the page's text, in a template, and moved here. In the head it also
 * outlasts the text, whose place the live workspace takes.
 * @param {string} html
 * @returns {string}
 */
export function withOwnHead(html) {
	const block = html.match(BLOCK);
	if (block === null) return html;
	return html.replace(block[0], "").replace("</head>", () => `${block[1]}</head>`);
}
