/** Names that JavaScript engines still list, and what these places are called today. */
const renamed: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Godthab": "America/Nuuk",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** A zone under its name of today; browsers differ in which one they say. */
export function zoneOfToday(zone: string): string {
  return renamed[zone] ?? zone;
}

/**
 * The time zones a team can choose, by name, and the team's own, should it not be among them. Made on the server and handed
 * to the page: browsers' lists differ.
 */
export function timeZoneChoices(current?: string): string[] {
  const zones = Intl.supportedValuesOf("timeZone").map(zoneOfToday);
  return [...new Set(["UTC", ...zones, ...(current ? [current] : [])])].sort();
}
