const RAMP = 8;

/**
 * The colour of the n-th of `total` stages (from 0): spread over the whole ramp, so that neighbours differ as much
 * as they can; past eight stages colours between two of the ramp are mixed.
 */
export function stageColour(index: number, total: number): string {
  const position = total <= 1 ? 0 : (Math.min(Math.max(index, 0), total - 1) * (RAMP - 1)) / (total - 1);
  if (total <= RAMP) return `var(--stage-${Math.floor(position) + 1})`;
  const from = Math.floor(position);
  const share = Math.round((position - from) * 100);
  if (share === 0 || from === RAMP - 1) return `var(--stage-${from + 1})`;
  return `color-mix(in oklch, var(--stage-${from + 2}) ${share}%, var(--stage-${from + 1}))`;
}

/** A colour of the ramp that stays the same for the same name (avatars, personas). */
export function nameColour(name: string): string {
  let hash = 7;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return `var(--stage-${(hash % RAMP) + 1})`;
}
