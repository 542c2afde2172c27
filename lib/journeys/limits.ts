/** How much a journey may hold. Apart from the schemas, so that a page that shows a limit doesn't load them. */
export const maxStages = 60;
export const maxRules = 500;
