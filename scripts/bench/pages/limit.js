// The least that a page can do: events in sorted typed arrays, the view found by binary search, at most one mark per pixel
// column and lane, titles where they fit, one paint per animation frame. From column to column it goes by search; asked
// by "scan" it looks at each event in view instead, one after another, as such a page is first written.

import { asked, drawn, endOf, fetchEvents, whole } from "./stable-frame.js";

const canvas = document.querySelector("canvas");
const context = canvas.getContext("2d", { alpha: false });
const { width, height } = canvas;
const scans = new URLSearchParams(location.search).get("by") === "scan";
const AXIS = 24;
const GAP = 6;
let lanes = [];
let view = { ...asked };
let isAsked = false;

/** A lane: starts ascending, ends and titles in that order, and for each event the furthest end so far. */
function laneOf(name, events) {
	const starts = Float64Array.from(events, (event) => Date.parse(event.start));
	const ends = Float64Array.from(events, endOf);
	const order = Uint32Array.from(starts, (_, at) => at).sort((a, b) => starts[a] - starts[b]);
	const reach = new Float64Array(order.length);
	let furthest = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < order.length; at++) {
		furthest = Math.max(furthest, ends[order[at]]);
		reach[at] = furthest;
	}
	return {
		name,
		starts: Float64Array.from(order, (at) => starts[at]),
		reach,
		ends: scans ? Float64Array.from(order, (at) => ends[at]) : null,
		titles: Array.from(order, (at) => events[at].title),
		/** Pixels; 0 until a title is measured, which is once. */
		widths: new Float32Array(order.length),
	};
}

/** The first place from `low` on whose start is not before `time`; what lies near is found in fewer steps. */
function firstFrom(starts, time, from) {
	let low = from;
	let high = from;
	for (let step = 1; high < starts.length && starts[high] < time; step *= 2) {
		low = high + 1;
		high += step;
	}
	high = Math.min(high, starts.length);
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle] < time) low = middle + 1;
		else high = middle;
	}
	return low;
}

function paint() {
	isAsked = false;
	context.fillStyle = "#fff";
	context.fillRect(0, 0, width, height);
	context.font = "12px sans-serif";
	const laneHeight = (height - AXIS) / lanes.length;
	for (const [row, lane] of lanes.entries()) paintLane(lane, row * laneHeight, laneHeight);
	context.fillStyle = "#888";
	for (const [row, lane] of lanes.entries()) context.fillText(lane.name, 4, row * laneHeight + 14);
	paintAxis();
	drawn();
}

function paintLane(lane, top, laneHeight) {
	context.fillStyle = "#ccc";
	context.fillRect(0, top, width, 1);
	context.fillStyle = "#456";
	if (scans) scanEvents(lane, top + laneHeight / 2);
	else searchColumns(lane, top + laneHeight / 2);
}

function searchColumns(lane, middle) {
	const { starts, reach } = lane;
	const perPixel = (view.to - view.from) / width;
	let at = firstFrom(starts, view.from, 0);
	// Pixels: up to where a bar is drawn, first of what began before the view; and the run of marks side by side.
	let covered = at > 0 ? bar(0, reach[at - 1], middle) : 0;
	let run = 0;
	let runEnd = 0;
	while (at < starts.length && starts[at] < view.to) {
		const column = Math.floor((starts[at] - view.from) / perPixel);
		const next = firstFrom(starts, view.from + (column + 1) * perPixel, at + 1);
		covered = bar(Math.max(column, covered), reach[next - 1], middle);
		if (column > runEnd) {
			context.fillRect(run, middle - 6, runEnd - run, 12);
			run = column;
		}
		runEnd = column + 1;
		const room = next < starts.length ? (starts[next] - view.from) / perPixel - column : width;
		if (room > 40) paintTitle(lane, at, column, middle - 8, room);
		at = next;
	}
	context.fillRect(run, middle - 6, runEnd - run, 12);
}

function scanEvents(lane, middle) {
	const { starts, ends, reach } = lane;
	const perPixel = (view.to - view.from) / width;
	let at = firstFrom(starts, view.from, 0);
	let covered = at > 0 ? bar(0, reach[at - 1], middle) : 0;
	let run = 0;
	let runEnd = 0;
	// The first event of the column that is being filled.
	let first = -1;
	let column = -1;
	for (; at < starts.length && starts[at] < view.to; at++) {
		const x = Math.floor((starts[at] - view.from) / perPixel);
		covered = bar(Math.max(x, covered), ends[at], middle);
		if (x === column) continue;
		if (first >= 0 && x - column > 40) paintTitle(lane, first, column, middle - 8, x - column);
		if (x > runEnd) {
			context.fillRect(run, middle - 6, runEnd - run, 12);
			run = x;
		}
		runEnd = x + 1;
		first = at;
		column = x;
	}
	const room = at < starts.length ? (starts[at] - view.from) / perPixel - column : width;
	if (first >= 0 && room > 40) paintTitle(lane, first, column, middle - 8, room);
	context.fillRect(run, middle - 6, runEnd - run, 12);
}

/** From `x` on, where `end` (Unix ms) lies behind it. @returns how far all is drawn, px */
function bar(x, end, y) {
	const endX = Math.min(width, ((end - view.from) * width) / (view.to - view.from));
	if (endX > x) context.fillRect(x, y, endX - x, 6);
	return Math.max(x, endX);
}

function paintTitle({ titles, widths }, at, x, y, room) {
	if (widths[at] === 0) widths[at] = context.measureText(titles[at]).width;
	if (widths[at] + GAP < room) context.fillText(titles[at], x, y);
}

function paintAxis() {
	context.fillStyle = "#888";
	for (let tick = 0; tick < 8; tick++) {
		const time = view.from + ((view.to - view.from) * tick) / 8;
		context.fillText(new Date(time).toISOString().slice(0, 10), (width * tick) / 8, height - 8);
	}
}

/** Shows `length` ms from `from` on, kept within the whole. */
function show(from, length) {
	const span = Math.min(Math.max(length, 60_000), whole.to - whole.from);
	const start = Math.min(Math.max(from, whole.from), whole.to - span);
	view = { from: start, to: start + span };
	if (!isAsked) requestAnimationFrame(paint);
	isAsked = true;
}

function panBy(pixels) {
	show(view.from + (pixels * (view.to - view.from)) / width, view.to - view.from);
}

canvas.addEventListener("pointermove", (event) => {
	if (event.buttons === 1) panBy(-event.movementX);
});
canvas.addEventListener("pointerdown", (event) => canvas.setPointerCapture(event.pointerId));
canvas.addEventListener(
	"wheel",
	(event) => {
		event.preventDefault();
		const share = event.offsetX / width;
		const length = Math.max(60_000, (view.to - view.from) * 2 ** (event.deltaY * 0.002));
		show(view.from + share * (view.to - view.from - length), length);
	},
	{ passive: false },
);
canvas.addEventListener("keydown", ({ key }) => {
	if (key === "ArrowRight") panBy(40);
	if (key === "ArrowLeft") panBy(-40);
});

fetchEvents().then((events) => {
	const byLane = Map.groupBy(events, (event) => event.lane);
	lanes = [...byLane].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => laneOf(name, own));
	requestAnimationFrame(paint);
});
