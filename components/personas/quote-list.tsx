import { classes } from "@/components/ui/classes";

/** What they say: the first large, the others under it. Quotation marks are ours unless the quote has its own. */
export function QuoteList({ quotes, colour }: { quotes: readonly string[]; colour: string }) {
  return (
    <div className="flex flex-col gap-4">
      {quotes.map((quote, index) => (
        <blockquote
          key={quote}
          style={{ borderColor: colour }}
          className={classes(
            "max-w-[38ch] border-l-3 pl-5 font-serif text-pretty whitespace-pre-line italic",
            index === 0 ? "text-2xl leading-snug" : "max-w-[58ch] text-lg text-ink-2",
          )}
        >
          {/^["“„«]/.test(quote) ? quote : `“${quote}”`}
        </blockquote>
      ))}
    </div>
  );
}
