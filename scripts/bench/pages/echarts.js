// ECharts with what it offers for many items: a large, progressive scatter of typed arrays for the starts, a progressive
// custom series for those with an end, no animation, no tips; titles it has none.

import { asked, drawn, fetchEvents, whole } from "./stable-frame.js";

fetchEvents().then((events) => {
	const lanes = [...new Set(events.map((event) => event.lane))].sort();
	const starts = new Float64Array(events.length * 2);
	events.forEach((event, at) => {
		starts[at * 2] = Date.parse(event.start);
		starts[at * 2 + 1] = lanes.indexOf(event.lane);
	});
	const ended = events.filter((event) => event.end !== undefined);
	const bars = new Float64Array(ended.length * 3);
	ended.forEach((event, at) => {
		bars[at * 3] = Date.parse(event.start);
		bars[at * 3 + 1] = Date.parse(event.end);
		bars[at * 3 + 2] = lanes.indexOf(event.lane);
	});
	const chart = echarts.init(document.querySelector("[data-plot]"));
	chart.on("rendered", drawn);
	chart.setOption({
		animation: false,
		grid: { left: 70, right: 10, top: 10, bottom: 30 },
		xAxis: { type: "time", min: whole.from, max: whole.to, axisLine: { onZero: false } },
		yAxis: { type: "value", min: -1, max: 5, interval: 1, axisLabel: { formatter: (at) => lanes[at] ?? "" } },
		dataZoom: {
			type: "inside",
			startValue: asked.from,
			endValue: asked.to,
			minValueSpan: 60_000,
			filterMode: "weakFilter",
			throttle: 0,
		},
		series: [
			{
				type: "scatter",
				dimensions: ["start", "lane"],
				data: starts,
				symbolSize: 5,
				large: true,
				largeThreshold: 2000,
				progressive: 20_000,
				progressiveThreshold: 50_000,
				silent: true,
			},
			{
				type: "custom",
				dimensions: ["start", "end", "lane"],
				encode: { x: ["start", "end"], y: "lane" },
				data: bars,
				progressive: 2000,
				progressiveThreshold: 5000,
				silent: true,
				renderItem(_, api) {
					const [x, y] = api.coord([api.value(0), api.value(2)]);
					const [end] = api.coord([api.value(1), api.value(2)]);
					const shape = { x, y: y + 6, width: Math.max(1, end - x), height: 6 };
					return { type: "rect", shape, style: { fill: "#456" } };
				},
			},
		],
	});
});
