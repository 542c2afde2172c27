/** How much a persona may hold. Apart from the schemas, so that a form that shows a limit doesn't load them. */
export const maxPersonaName = 120;
/** a tagline, a role, the label of a fact */
export const maxShortLine = 200;
/** a goal, a pain point, a quote */
export const maxLine = 600;
export const maxLines = 24;
export const maxPersonas = 500;
