const LEAST = 0.4;
const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, LEAST];

/** The largest factor at which a slide's body `fits`, which is asked in turn, the last time of the one that comes back. */
export function bodyZoom(fits: (zoom: number) => boolean): number {
	return STEPS.find(fits) ?? LEAST;
}
