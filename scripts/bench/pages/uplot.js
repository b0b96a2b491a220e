// uPlot with one row of points per lane, no legend and no points that follow the cursor. It draws starts only: it has
// neither bars with an end nor titles. Wheel and drag are those of its own demonstrations (zoom-wheel).

import { asked, drawn, fetchEvents, whole } from "./stable-frame.js";

function wheelAndDrag() {
	return {
		hooks: {
			ready: (plot) => {
				const { over } = plot;
				const show = (from, length) => {
					const span = Math.min(Math.max(length, 60), (whole.to - whole.from) / 1000);
					const start = Math.min(Math.max(from, whole.from / 1000), whole.to / 1000 - span);
					plot.setScale("x", { min: start, max: start + span });
				};
				over.addEventListener("pointermove", (event) => {
					if (event.buttons !== 1) return;
					const { min, max } = plot.scales.x;
					show(min - (event.movementX * (max - min)) / over.clientWidth, max - min);
				});
				over.addEventListener("wheel", (event) => {
					event.preventDefault();
					const { min, max } = plot.scales.x;
					const length = (max - min) * 2 ** (event.deltaY * 0.002);
					show(min + (event.offsetX / over.clientWidth) * (max - min - length), length);
				});
			},
			draw: drawn,
		},
	};
}

fetchEvents().then((events) => {
	const lanes = [...new Set(events.map((event) => event.lane))].sort();
	const rows = new Map(lanes.map((lane, row) => [lane, row]));
	const points = events.map((event) => ({ start: Date.parse(event.start) / 1000, row: rows.get(event.lane) }));
	points.sort((a, b) => a.start - b.start);
	const x = Float64Array.from(points, ({ start }) => start);
	const series = lanes.map((_, row) => points.map((point) => (point.row === row ? row : null)));
	const options = {
		width: 1440,
		height: 500,
		legend: { show: false },
		cursor: { show: true, x: false, y: false, points: { show: false }, drag: { x: false, y: false } },
		scales: { x: { time: true, min: asked.from / 1000, max: asked.to / 1000 }, y: { range: [-0.5, 4.5] } },
		axes: [{}, { size: 70, splits: [0, 1, 2, 3, 4], values: (_, splits) => splits.map((row) => lanes[row] ?? "") }],
		series: [
			{},
			...lanes.map((label) => ({ label, paths: () => null, points: { show: true, size: 5, fill: "#456" } })),
		],
		plugins: [wheelAndDrag()],
	};
	const plot = new uPlot(options, [x, ...series], document.querySelector("[data-plot]"));
	plot.setScale("x", { min: asked.from / 1000, max: asked.to / 1000 });
});
