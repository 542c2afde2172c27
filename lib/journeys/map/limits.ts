/** How much a map may hold. Apart from the schemas, so that a page that shows a limit doesn't load them. */
export const maxCards = 5_000;
export const maxLanes = 60;
export const maxSteps = 12;
export const maxLinks = 200;
export const maxMapPersonas = 12;
export const maxCardText = 2_000;
/** what one edit may change at once; a paste of more cells is refused */
export const maxOps = 2_000;
