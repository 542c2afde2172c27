/** How much can be asked and answered. Apart from the schema, so that pages don't load it. */
export const maxQuery = 200;
export const groupSize = 8;
