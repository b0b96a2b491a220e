import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roomGoes } from "./challenge";
import { showRoom } from "./driver-state";
import { askForControl, giveControl, takeControl, withdrawAsk } from "./hand-over";
import { readMessage } from "./read-message";
import {
	apply,
	deliver,
	deliverAll,
	driversOf,
	type PresenterWindow,
	reload,
	restore,
	type Simulation,
	simulate,
	tick,
	windowsOf,
} from "./simulated-room";

/** Something that happens to the windows of a presentation; printed by its name where a property fails. */
type Happening = { readonly name: string; readonly run: (simulation: Simulation) => void };

const presenter = fc.nat(1);
const anyWindow = fc.nat(3);

function toPresenter(name: string, run: (simulation: Simulation, window: PresenterWindow) => void) {
	return presenter.map(
		(at): Happening => ({
			name: `${name} ${at}`,
			run: (simulation) => {
				const window = simulation.presenters[at];
				if (window !== undefined) run(simulation, window);
			},
		}),
	);
}

function toAny(name: string, run: (simulation: Simulation, window: ReturnType<typeof windowsOf>[number]) => void) {
	return anyWindow.map(
		(at): Happening => ({
			name: `${name} ${at}`,
			run: (simulation) => {
				const window = windowsOf(simulation)[at];
				if (window !== undefined) run(simulation, window);
			},
		}),
	);
}

const step = fc.tuple(presenter, fc.nat(9), fc.nat(4)).map(
	([at, slide, stepNumber]): Happening => ({
		name: `presenter ${at} steps to s-${slide}.${stepNumber}`,
		run: (simulation) => {
			const window = simulation.presenters[at];
			if (window === undefined) return;
			const room = roomGoes(window.state.room, { slide: `s-${slide}`, step: stepNumber });
			apply(simulation, window, showRoom(window.state, room));
		},
	}),
);
const answer = toPresenter("answer by", (simulation, window) => {
	const { room } = window.state;
	const shown = { kind: "claim", id: "nickel" } as const;
	apply(simulation, window, showRoom(window.state, { ...room, shown, black: !room.black }));
});
const ask = toPresenter("ask by", (simulation, window) => apply(simulation, window, askForControl(window.state)));
const withdraw = toPresenter("withdraw by", (_, window) => {
	window.state = withdrawAsk(window.state);
});
const give = toPresenter("give by", (simulation, window) => {
	const to = window.state.asks[0]?.id ?? "";
	apply(simulation, window, giveControl(window.state, to, simulation.now));
});
const take = toPresenter("take by", (simulation, window) =>
	apply(simulation, window, takeControl(window.state, simulation.now)),
);
const ticks = toAny("tick of", tick);
const delivers = toAny("deliver to", deliver);
const loses = toAny("lose for", (_, { inbox }) => inbox.shift());
const copies = toAny("copy for", (_, { inbox }) => inbox.push(...inbox.slice(0, 1)));
const litters = fc
	.tuple(anyWindow, fc.anything())
	.map(
		([at, junk]): Happening => ({ name: "litter", run: (simulation) => windowsOf(simulation)[at]?.inbox.push(junk) }),
	);
const reloads = fc.tuple(anyWindow, fc.boolean()).map(
	([at, crash]): Happening => ({
		name: `${crash ? "crash" : "reload"} of ${at}`,
		run: (simulation) => {
			const window = windowsOf(simulation)[at];
			if (window !== undefined) reload(simulation, window, crash);
		},
	}),
);
const restores = fc.nat(1).map(
	(at): Happening => ({
		name: `restore ${at}`,
		run: (simulation) => {
			const window = simulation.audiences[at];
			if (window !== undefined) restore(simulation, window);
		},
	}),
);
const waits = fc.integer({ min: 1, max: 4000 }).map(
	(ms): Happening => ({
		name: `wait ${ms}`,
		run: (simulation) => {
			simulation.now += ms;
		},
	}),
);

/** Each window says one word and all words arrive. */
function roundOfHello(simulation: Simulation): void {
	simulation.now += 1000;
	for (const window of windowsOf(simulation)) tick(simulation, window);
	deliverAll(simulation);
}

function roomsOf(simulation: Simulation) {
	return windowsOf(simulation).map(({ state }) => state.room);
}

const any = fc.oneof(
	{ weight: 6, arbitrary: step },
	{ weight: 8, arbitrary: delivers },
	...[answer, ask, withdraw, give, take, ticks, loses, copies, litters, reloads, restores, waits],
);

describe("the protocol", () => {
	it("after losses, copies, reloads and hand-overs in any order a round of hello brings every window to the driver's view", () => {
		fc.assert(
			fc.property(fc.array(any, { maxLength: 120 }), (happenings) => {
				const simulation = simulate();
				for (const { run } of happenings) run(simulation);
				deliverAll(simulation);
				// Control that was given to a window that is no more comes back after three seconds.
				for (let second = 0; second < 4; second += 1) roundOfHello(simulation);
				const [window] = simulation.presenters;
				if (driversOf(simulation).length === 0 && window !== undefined) {
					apply(simulation, window, takeControl(window.state, simulation.now));
				}
				roundOfHello(simulation);
				const drivers = driversOf(simulation);
				expect(drivers).toHaveLength(1);
				expect(roomsOf(simulation)).toEqual(Array.from({ length: 4 }, () => drivers[0]?.room));
			}),
			{ numRuns: 500 },
		);
	});

	it("where messages arrive at once, as between windows of one browser, one window at most drives and all show its view, always", () => {
		const live = fc.oneof(step, answer, ask, withdraw, give, take, ticks, litters, reloads, restores, waits);
		fc.assert(
			fc.property(fc.array(live, { maxLength: 60 }), (happenings) => {
				const simulation = simulate();
				deliverAll(simulation);
				for (const { run } of happenings) {
					run(simulation);
					deliverAll(simulation);
					const [driver, ...others] = driversOf(simulation);
					expect(others).toEqual([]);
					if (driver !== undefined) expect(roomsOf(simulation)).toEqual(Array.from({ length: 4 }, () => driver.room));
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("control goes from hand to hand: however late messages come, no two windows drive", () => {
		const calm = fc.oneof(step, answer, ask, withdraw, give, delivers, ticks, copies, restores);
		fc.assert(
			fc.property(fc.array(calm, { maxLength: 120 }), (happenings) => {
				const simulation = simulate();
				for (const { run } of happenings) {
					run(simulation);
					expect(driversOf(simulation).length).toBeLessThan(2);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("the audience says hello and goodbye only, and all that is said is a well-formed message of the window's own count", () => {
		fc.assert(
			fc.property(fc.array(any, { maxLength: 120 }), (happenings) => {
				const simulation = simulate();
				for (const { run } of happenings) run(simulation);
				deliverAll(simulation);
				const types = new Set(simulation.sent.filter(({ by }) => by === "audience").map(({ message }) => message.type));
				expect([...types].filter((type) => type !== "hello" && type !== "bye")).toEqual([]);
				const counts = new Map<string, number>();
				for (const { message } of simulation.sent) {
					expect(readMessage(message)).toEqual(message);
					expect(message.seq).toBe((counts.get(message.from) ?? 0) + 1);
					counts.set(message.from, message.seq);
				}
			}),
		);
	});
});
