const SHOWN = 30;

/** The mapping doesn't fit the file. `message` is a whole sentence with the columns there are. */
export class MappingError extends Error {
  override readonly name = "MappingError";

  constructor(
    /** The field of the mapping that is wrong, for example "person". */
    readonly field: string,
    /** The column it names. */
    readonly column: string,
    header: readonly string[],
  ) {
    const more = header.length > SHOWN ? `, and ${header.length - SHOWN} more` : "";
    const names = header.slice(0, SHOWN).map((name) => `“${name}”`);
    super(
      `The mapping takes “${field}” from a column “${column}”, which the file doesn't have. Its columns are ${names.join(", ")}${more}.`,
    );
  }
}
