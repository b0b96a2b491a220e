/** After it stands a page has this long for itself before what it may need later is thought of; ms. */
export const REST_MS = 2500;
