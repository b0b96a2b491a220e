/** What comes of steps that have pauses, without them. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
