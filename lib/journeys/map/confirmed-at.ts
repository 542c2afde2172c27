/** Nobody can have confirmed a card in the future, whatever their clock or file says. @param now an ISO instant */
export function noLaterThan(now: string, confirmedAt: string): string {
  return Date.parse(confirmedAt) > Date.parse(now) ? now : confirmedAt;
}
