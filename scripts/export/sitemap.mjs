const CANONICAL = /<link rel="canonical" href="([^"]+)"\s*\/?>/;

/**
 * The canonical address of a page as it stands there, escaped, or undefined where it names none.
 * @param {string} html
 * @returns {string | undefined}
 */
export function canonicalOf(html) {
	return html.match(CANONICAL)?.[1];
}

/**
 * A sitemap of the addresses, each once and in order. HTML's escapes in an attribute are XML's.
 * @param {readonly string[]} addresses escaped as in HTML
 * @returns {string}
 */
export function sitemap(addresses) {
	const locations = [...new Set(addresses)].sort().map((address) => `<url><loc>${address}</loc></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${locations.join("")}</urlset>\n`;
}

/** Lets everybody read and says where the sitemap is. @param {string} siteUrl */
export function robotsFile(siteUrl) {
	return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}
