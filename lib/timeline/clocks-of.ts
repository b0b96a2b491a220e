import type { Lookup } from "../dossier/lookup";
import type { SceneClocks } from "./axis";

/** Under the clock in use stands the dossier's own, or where that is in use the last of the others. */
export function clocksOf({ dossier }: Lookup, clock: string): SceneClocks {
	const named = dossier.zones.find((zone) => zone.timeZone === clock);
	const home = named ?? { timeZone: clock, title: clock.split("/").at(-1)?.replaceAll("_", " ") ?? clock };
	const own = dossier.zones.find((zone) => zone.timeZone === dossier.timeZone);
	const second = clock === dossier.timeZone ? dossier.zones.findLast((zone) => zone.timeZone !== clock) : own;
	return { home, second: second ?? null };
}
