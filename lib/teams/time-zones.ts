/**
 * The time zones a team can choose, by name, with UTC and, where this machine's list has it under another name, the team's
 * own. Made on the server and handed to the page: browsers' lists differ.
 */
export function timeZoneChoices(current?: string): string[] {
  const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), ...(current ? [current] : [])]);
  return [...zones].sort();
}
