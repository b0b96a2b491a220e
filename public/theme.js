// Runs before the first paint, so that a chosen theme never flashes and a chosen size of the timeline never jumps.
// Without a choice the system decides, and the screen (CSS).
try {
	const theme = localStorage.getItem("readout-theme");
	if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
	const rows = localStorage.getItem("readout-timeline-rows");
	if (rows === "full" || rows === "compact") document.documentElement.dataset.timelineRows = rows;
	const folded = localStorage.getItem("readout-timeline-folded");
	if (folded === "true" || folded === "false") document.documentElement.dataset.timelineFolded = folded;
} catch {
	// Storage is blocked: the system's theme stands.
}
// What the server sent is kept at hand: should the page's scripts fail half-way, it is put back (app/global-error.tsx).
document.addEventListener("DOMContentLoaded", () => {
	globalThis.readoutServed = { nodes: [...document.body.childNodes], classes: document.documentElement.className };
});
// The page was drawn with the latest state, which a link to an earlier day must not show even for a moment.
// Nor may its title, which names what is open.
if (/[?&](?:asof|v)=/.test(location.search)) {
	document.documentElement.dataset.waiting = "true";
	document.title = "Readout";
}
