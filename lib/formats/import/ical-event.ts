import type { Component } from "./ical-lines";
import type { Properties, Property } from "./ical-properties";

/** The properties of an event by name. */
export type Of = Extract<Properties, { ok: true }>["of"];
export type IcalEvent = {
	readonly component: Component;
	readonly of: Of;
	/** The zone of the whole calendar, where it names one. */
	readonly zone: string | null;
	readonly today: string;
	/** The occurrences that an event of their own stands for (RECURRENCE-ID), by UID. */
	readonly replaced: ReadonlyMap<string, readonly Property[]>;
};
