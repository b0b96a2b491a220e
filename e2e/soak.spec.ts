import { presentAtRandom } from "../scripts/soak/present-at-random";
import { expect, test } from "./test";

// `npm run soak` takes 500 and other ones each time.
const STEPS = 60;

test.use({ fresh: true });

test("whatever is pressed and whichever side is reloaded, both windows end equal and the notes stay here", async ({
	page,
}) => {
	test.setTimeout(120_000);
	const presented = await presentAtRandom(page, STEPS, 20_240_411);
	expect(presented).toMatchObject({ equal: STEPS, problem: null });
	expect(presented.places).toBeGreaterThan(10);
	expect(presented.reloads).toBeGreaterThan(4);
	expect(presented.messages).toBeGreaterThan(STEPS / 2);
	expect(presented.bodies).toBeGreaterThan(5);
});
