import { PICTURE_COLOURS, type PictureLook } from "./picture-colours";

/** The one style sheet of a document that stands by itself: light, dark and paper; no font or picture from elsewhere. */
export const HTML_STYLE = `
:root{color-scheme:light dark;${colours("light")}}
@media screen and (prefers-color-scheme:dark){:root{${colours("dark")}}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,.top,footer{max-width:55rem;margin:0 auto;padding:0 1rem}
.top,footer{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;padding-block:.75rem;color:var(--muted);font-size:.875rem}
.top{border-bottom:1px solid var(--rule)}
footer{border-top:1px solid var(--rule);margin-top:2rem}
h1,h2,.judged,.lead{font-family:"Source Serif 4",Georgia,"Noto Serif",serif}
h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem}
h2{font-size:1.375rem;line-height:1.25;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--rule)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0}
.lead,.judged{font-size:1.125rem}
.note,figcaption,small{color:var(--muted);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;padding:0}
nav a{display:inline-block;padding:.25rem 0}
a{color:inherit;text-underline-offset:.15em}
sup{font-size:.75rem;line-height:0}
sup a{padding:.25rem .125rem;text-decoration:none;color:var(--lane-1)}
figure{margin:1.5rem 0}
.scroll{overflow-x:auto}
svg{display:block;width:100%;min-width:45rem;height:auto;font-family:Inter,"Helvetica Neue",Arial,"Noto Sans",sans-serif;font-size:13px}
.hit{fill:var(--ink);fill-opacity:0}
a:hover .hit{fill-opacity:.1}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
svg a:focus-visible{outline:none}
svg a:focus-visible .hit{stroke:var(--ink);stroke-width:2}
.claim{border-left:3px solid var(--rule);padding-left:.75rem;margin:1rem 0}
.claim h3{margin:0}
ol,ul{padding-left:1.75rem}
li{margin:.5rem 0}
.events{list-style:none;padding:0}
.events>li{padding:.25rem .75rem;border-left:3px solid var(--rule)}
main :target{background:var(--wash);border-left-color:var(--ink)}
#check{font-weight:600}
#check[data-check=changed]{color:var(--lane-4)}
@media print{.top,nav{display:none}body{font-size:10pt}svg{min-width:0}h2,h3{break-after:avoid}.claim,li,figure{break-inside:avoid}.scroll{overflow:visible}}
`;

function colours(look: PictureLook): string {
	return Object.entries(PICTURE_COLOURS[look])
		.map(([name, value]) => `--${name}:${value}`)
		.join(";");
}
