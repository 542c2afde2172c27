/** The four words of a change call. */
export type Call = "improved" | "worsened" | "no detectable change" | "too little data";

/** ▲ ▼ ● ○ as drawings, so that they sit alike in every font. */
export function VerdictMark({ call }: { call: Call }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="inline-block size-2.5 shrink-0">
      {call === "improved" && <path d="M5 .6 9.6 9.2H.4Z" fill="currentColor" />}
      {call === "worsened" && <path d="M5 9.4.4.8h9.2Z" fill="currentColor" />}
      {call === "no detectable change" && <circle cx="5" cy="5" r="4.2" fill="currentColor" />}
      {call === "too little data" && (
        <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.1" />
      )}
    </svg>
  );
}
