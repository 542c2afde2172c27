/** Tells whenever it is worth trying again: the network or the person is back. @returns stops telling */
export function whenBack(tell: () => void): () => void {
  const seen = () => document.visibilityState === "visible" && tell();
  window.addEventListener("online", tell);
  window.addEventListener("focus", tell);
  document.addEventListener("visibilitychange", seen);
  return () => {
    window.removeEventListener("online", tell);
    window.removeEventListener("focus", tell);
    document.removeEventListener("visibilitychange", seen);
  };
}
