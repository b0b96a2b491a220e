/** A text without its HTML, and what went with it. */
export type HtmlText = {
	readonly plain: string;
	/** Addresses of pictures and other media, which are never loaded. */
	readonly pictures: readonly string[];
	/** Scripts and styles, whose content is no text. */
	readonly scripts: number;
	/** Tags in all; 0 where the text held no HTML. */
	readonly tags: number;
};

/** Elements of HTML and SVG that texts carry; `<y>` of "x <y> z" is none and stays as it is. */
const ELEMENTS: ReadonlySet<string> = new Set(
	[
		"a abbr acronym address animate applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote",
		"body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em",
		"embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe",
		"image img input ins isindex kbd keygen label layer legend li link listing main map mark marquee math menu meta meter",
		"nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rp rt",
		"ruby s samp script section select set slot small source span strike strong style sub summary sup svg table tbody td",
		"template textarea tfoot th thead time title tr track tt u ul use var video wbr xml xmp",
	]
		.join(" ")
		.split(" "),
);
const BREAKS: ReadonlySet<string> = new Set(
	"address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
		" ",
	),
);
const SILENT: ReadonlySet<string> = new Set(["script", "style"]);
const MEDIA: ReadonlySet<string> = new Set("audio embed iframe image img object source track video".split(" "));

/**
 * HTML → plain text, in one pass without a DOM: nothing is run, loaded or kept that could be. Never throws.
 * @param wellFormed a tag that is not closed, or was not opened, is text: `a<b>c`
 */
export function htmlText(html: string, wellFormed = false): HtmlText {
	if (!html.includes("<") && !html.includes("&")) return { plain: html, pictures: [], scripts: 0, tags: 0 };
	const isPaired = wellFormed ? pairsOf(html) : () => true;
	const out: string[] = [];
	const pictures: string[] = [];
	let link: { readonly address: string; readonly from: number } | null = null;
	let close = -1;
	let tags = 0;
	let scripts = 0;
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf("<", at);
		if (open < 0) break;
		out.push(entities(html.slice(at, open)));
		// Found once for all that stands before it, so that many tags without an end cost no more than one.
		if (close < open) close = html.indexOf(">", open);
		if (close < 0) {
			at = open;
			break;
		}
		const tag = tagAt(html, open, close);
		if (tag === null || (wellFormed && !isPaired(tag, open))) {
			out.push("<");
			at = open + 1;
			continue;
		}
		tags += 1;
		at = tag.end;
		if (tag.name === "!") continue;
		if (SILENT.has(tag.name) && !tag.closes) {
			scripts += 1;
			at = endOf(html, tag.name, at);
		} else if (BREAKS.has(tag.name)) out.push("\n");
		if (tag.name === "a") {
			// In HTML no link stands in another: a new one ends the one before.
			if (link !== null && link.address !== out.slice(link.from).join("").trim()) out.push(` (${link.address})`);
			const address = tag.closes ? "" : attribute(tag.body, "href");
			link = address === "" ? null : { address, from: out.length };
		}
		if (MEDIA.has(tag.name) && !tag.closes) {
			const address = attribute(tag.body, "src") || attribute(tag.body, "data");
			if (address !== "") pictures.push(address);
			out.push(attribute(tag.body, "alt"));
		}
	}
	out.push(entities(html.slice(at)));
	if (link !== null && link.address !== out.slice(link.from).join("").trim()) out.push(` (${link.address})`);
	const joined = out.join("");
	const plain = tags === 0 ? joined : joined.replace(/[ \t]*\n[ \t\n]*/g, "\n").trim();
	return { plain, pictures, scripts, tags };
}

type Tag = { readonly name: string; readonly closes: boolean; readonly body: string; readonly end: number };

/** How far quotes are looked at; a tag that is longer ends at its first ">". */
const LONGEST = 2000;

/** The tag that opens at `open`, where the first ">" after it stands at `close`; null where it is text. */
function tagAt(html: string, open: number, close: number): Tag | null {
	if (html.startsWith("<!--", open)) {
		const end = html.indexOf("-->", open + 4);
		return { name: "!", closes: false, body: "", end: end < 0 ? html.length : end + 3 };
	}
	const closes = html[open + 1] === "/";
	const from = open + (closes ? 2 : 1);
	const name = /^[a-z][a-z0-9]{0,12}/i.exec(html.slice(from, from + 14))?.[0].toLowerCase() ?? "";
	const after = html[from + name.length];
	const doctype = html.slice(open, open + 9).toLowerCase() === "<!doctype";
	if (!doctype && (!ELEMENTS.has(name) || (after !== undefined && !/[\s/>]/.test(after)))) return null;
	const end = closing(html, from, close);
	return { name: doctype ? "!" : name, closes, body: html.slice(from + name.length, end), end: end + 1 };
}

/** The ">" that ends a tag: the first outside quotes, within reach; else the first of all. */
function closing(html: string, from: number, first: number): number {
	const reach = Math.min(html.length, from + LONGEST);
	let quote = "";
	for (let at = from; at < reach; at += 1) {
		const character = html.charAt(at);
		if (quote !== "") {
			if (character === quote) quote = "";
		} else if (character === ">") return at;
		else if ((character === '"' || character === "'") && html[at - 1] === "=") quote = character;
	}
	return first;
}

const VOID: ReadonlySet<string> = new Set("! br hr img input wbr".split(" "));

/** Whether a tag stands alone by its nature, or has its other half: one that closes after it, or one that opens before. */
function pairsOf(html: string): (tag: Tag, at: number) => boolean {
	const small = html.toLowerCase();
	const firstOpen = new Map<string, number>();
	const lastClose = new Map<string, number>();
	for (const { 1: slash, 2: name = "", index } of small.matchAll(/<(\/?)([a-z][a-z0-9]{0,12})(?=[\s/>])/g)) {
		if (slash === "/") lastClose.set(name, index);
		else if (!firstOpen.has(name)) firstOpen.set(name, index);
	}
	return ({ name, closes }, at) => {
		if (VOID.has(name)) return true;
		return closes ? (firstOpen.get(name) ?? at) < at : (lastClose.get(name) ?? at) > at;
	};
}

/** Where the content of a silent element ends, past its closing tag; at the end of the text where it has none. */
function endOf(html: string, name: string, from: number): number {
	const found = new RegExp(`</${name}[^>]*>?`, "gi");
	found.lastIndex = from;
	const end = found.exec(html);
	return end === null ? html.length : end.index + end[0].length;
}

function attribute(body: string, name: string): string {
	const found = new RegExp(`(?:^|[\\s/"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(
		body.slice(0, LONGEST),
	);
	return entities(found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
}

const NAMED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		amp: "&",
		lt: "<",
		gt: ">",
		quot: '"',
		apos: "'",
		nbsp: "\u00a0",
		ndash: "–",
		mdash: "—",
		hellip: "…",
		lsquo: "‘",
		rsquo: "’",
		ldquo: "“",
		rdquo: "”",
		laquo: "«",
		raquo: "»",
		copy: "©",
		reg: "®",
		deg: "°",
		euro: "€",
		eacute: "é",
		egrave: "è",
		aacute: "á",
		agrave: "à",
		auml: "ä",
		ouml: "ö",
		uuml: "ü",
		ccedil: "ç",
		ntilde: "ñ",
		szlig: "ß",
	}),
);

/** Entities as their characters, once; one that is not known stays as it stands. */
function entities(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		if (name !== undefined) return NAMED.get(name) ?? whole;
		const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
