import { lazy } from "react";

// What comes when it is asked for, so that the first load carries none of it.
export const NotYetKnown = lazy(() => import("./not-yet-known").then((loaded) => ({ default: loaded.NotYetKnown })));
export const Scorecard = lazy(() =>
	import("@/components/briefing/scorecard").then((loaded) => ({ default: loaded.Scorecard })),
);
export const ChecksPanel = lazy(() =>
	import("@/components/briefing/checks-panel").then((loaded) => ({ default: loaded.ChecksPanel })),
);
export const ChangesTab = lazy(() => import("./changes-tab").then((loaded) => ({ default: loaded.ChangesTab })));
export const ChangedSince = lazy(() =>
	import("@/components/briefing/changed-since").then((loaded) => ({ default: loaded.ChangedSince })),
);
export const OwnNote = lazy(() =>
	import("@/components/library/own-note").then((loaded) => ({ default: loaded.OwnNote })),
);
export const AsOfBanner = lazy(() => import("./as-of-banner").then((loaded) => ({ default: loaded.AsOfBanner })));
export const NearestLinks = lazy(() => import("./nearest-links").then((loaded) => ({ default: loaded.NearestLinks })));
export const KeyboardDialog = lazy(() =>
	import("./keyboard-dialog").then((loaded) => ({ default: loaded.KeyboardDialog })),
);
