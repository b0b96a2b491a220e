/** A card for links, in px: what Open Graph's readers expect. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
