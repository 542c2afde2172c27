import { Avatar } from "@/components/ui/avatar";
import { formatDateTime } from "@/lib/format";
import type { Review, Signed } from "@/lib/reviews/schema";

function Signature({ verb, signed, zone }: { verb: string; signed: Signed; zone: string }) {
  const name = signed.name ?? "Somebody who has left";
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-rule py-2">
      <Avatar name={name} size="small" decorative />
      <span className="flex-1 basis-40">
        {name} <span className="text-ink-3">{verb}</span>
      </span>
      <span className="text-sm text-ink-3">{formatDateTime(signed.at, zone)}</span>
    </li>
  );
}

/** Who did what with this review, and what is still ahead. */
export function SignOff({ review, zone }: { review: Review; zone: string }) {
  const { started, frozen, closed, state } = review;
  return (
    <>
      <ul className="border-t border-rule">
        <Signature verb="started it" signed={started} zone={zone} />
        {frozen && <Signature verb="froze the numbers" signed={frozen} zone={zone} />}
        {closed && <Signature verb="closed it" signed={closed} zone={zone} />}
      </ul>
      {state !== "closed" && (
        <p className="mt-2 text-sm text-ink-3">
          {state === "draft"
            ? "Freeze the numbers, then close it when all is decided."
            : "Close it when all is decided."}
        </p>
      )}
    </>
  );
}
