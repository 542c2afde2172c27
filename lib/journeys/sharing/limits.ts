/** Apart from the schema, so that a dialog that shows a limit doesn't load it. */
export const minSharePassword = 8;
export const maxSharePassword = 200;
/** links of one map that work at the same time */
export const maxShares = 50;
