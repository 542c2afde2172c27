/** What a field is called, and that the cards it is about differ in it. */
export function MixedLabel({ isMixed, children }: { isMixed: boolean; children: string }) {
  if (!isMixed) return children;
  return (
    <>
      {children}
      <span className="ml-1.5 font-normal text-ink-3">Mixed</span>
    </>
  );
}
