/** What the lanes stand for, in the order in which they are offered. */
export const LANE_CHOICES = ["topic", "actor", "kind", "none"] as const;

export type LaneBy = (typeof LANE_CHOICES)[number];
