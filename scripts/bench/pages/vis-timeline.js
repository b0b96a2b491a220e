// vis-timeline with what it offers for many items: clusters, no stacking, no tips, a height that it need not work out.

import { asked, drawn, fetchEvents, whole } from "./stable-frame.js";

fetchEvents().then((events) => {
	const items = events.map((event) => ({
		id: event.id,
		content: event.title,
		start: Date.parse(event.start),
		...(event.end !== undefined && { end: Date.parse(event.end) }),
		type: event.end === undefined ? "point" : "range",
		group: event.lane,
	}));
	const groups = [...new Set(events.map((event) => event.lane))].sort().map((lane) => ({ id: lane, content: lane }));
	const cluster = { maxItems: 1, showStipes: false, fitOnDoubleClick: false };
	const timeline = new vis.Timeline(
		document.querySelector("[data-plot]"),
		new vis.DataSet(items),
		new vis.DataSet(groups),
		{
			start: asked.from,
			end: asked.to,
			min: whole.from,
			max: whole.to,
			zoomMin: 60_000,
			height: 500,
			orientation: { item: "top" },
			stack: false,
			selectable: false,
			showTooltips: false,
			showCurrentTime: false,
			cluster,
		},
	);
	// It has no event that comes once its items stand.
	const watching = new MutationObserver(() => {
		if (document.documentElement.hasAttribute("data-ready")) watching.disconnect();
		else if (document.querySelector(".vis-item") !== null) drawn();
	});
	watching.observe(document.querySelector("[data-plot]"), { childList: true, subtree: true, attributes: true });
	// Its clusters are worked out by the width, which it has only once it has been laid out: they are asked for twice, since
	// items that come later, or clusters that do, have it measure each item in the page (10,000: more than a minute).
	requestAnimationFrame(() => requestAnimationFrame(() => timeline.setOptions({ cluster })));
});
