/** What a select shows as long as the cards it is about differ; it can't be chosen. */
export const mixedValue = "mixed";

export function MixedOption({ isMixed }: { isMixed: boolean }) {
  return (
    isMixed && (
      <option value={mixedValue} disabled hidden>
        Mixed
      </option>
    )
  );
}
