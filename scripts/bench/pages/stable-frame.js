// Shared by the pages: what the address asks for, and when the first stable frame stands.

const query = new URLSearchParams(location.search);

/** The span to be shown, Unix ms. */
export const asked = { from: Number(query.get("from")), to: Number(query.get("to")) };

/** All that a page may show, Unix ms. */
export const whole = { from: Number(query.get("first")), to: Number(query.get("last")) };

let quietFrames = Number.NEGATIVE_INFINITY;

/** To be called on each drawing: the page is ready once two frames after one passed without another. */
export function drawn() {
	quietFrames = 0;
}

function watchFrames() {
	quietFrames += 1;
	if (quietFrames > 2) document.documentElement.setAttribute("data-ready", "true");
	else requestAnimationFrame(watchFrames);
}
requestAnimationFrame(watchFrames);

/** The events of the file, in its order. */
export async function fetchEvents() {
	const answer = await fetch("/events.json");
	return answer.json();
}

/** Unix ms of an end, or of the start where there is none. */
export function endOf(event) {
	return Date.parse(event.end ?? event.start);
}
