import { describe, expect, it } from "vitest";
import { roomAt } from "./challenge";
import { presenterHears, presenterTick, startPresenter } from "./driver-state";
import { askForControl, giveControl } from "./hand-over";
import type { Message } from "./presentation-message";

const session = "0123456789abcdef0123456789abcdef";
const room = roomAt({ slide: "title", step: 0 });

function grantOf({ send }: { readonly send: readonly Message[] }) {
	const grant = send.find((message) => message.type === "grant");
	if (grant?.type !== "grant") throw new Error("no grant was sent");
	return grant;
}

describe("giveControl(state, to, now, watch)", () => {
	it("gives the time that has been presented with control, also where the grant is said again", () => {
		const driver = startPresenter({ session, me: "p-1", room, drivenEpoch: 0 }, 0);
		const follower = startPresenter({ session, me: "p-2", room, drivenEpoch: null }, 0).state;
		const second = driver.send.reduce((state, message) => presenterHears(state, message, 0).state, follower);
		const asks = askForControl(second);
		const first = asks.send.reduce((state, message) => presenterHears(state, message, 1).state, driver.state);
		const given = giveControl(first, "p-2", 61_000, { gone: 0, since: 1000 });
		const drives = presenterHears(asks.state, grantOf(given), 7).state;
		expect([first.taken, drives.role, drives.taken]).toEqual([null, "driving", { gone: 60_000, since: 7 }]);
		expect(grantOf(presenterTick(given.state, 62_000)).clock).toEqual({ gone: 61_000, runs: true });
	});
});
