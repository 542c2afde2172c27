import { nameOf } from "@/lib/journeys/map/conflicts/names";

/**
 * The names behind ids, "Mia, Ben"; those of nobody (any more) once: "Mia, a persona that is gone".
 * @param gone what such a one is called
 */
export function listed(
  ids: readonly string[],
  list: readonly { id: string; name: string }[],
  gone: string,
): string {
  return [...new Set(ids.map((id) => nameOf(list, id, gone)))].join(", ");
}
