import fc from "fast-check";

/**
 * Properties run on the same examples every time, so that a green run stays green until the code changes. Other examples:
 * `READOUT_SEED=$RANDOM npm run unit`.
 */
fc.configureGlobal({ seed: Number(process.env.READOUT_SEED ?? 20_240_411) });
