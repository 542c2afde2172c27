import { formatDate, formatDateTime } from "@/lib/format";

interface Props {
  /** An instant. */
  at: Date | string;
  /** IANA zone in which it is told. */
  zone: string;
  detail?: "date" | "minute";
  className?: string;
}

/** An instant in the team's zone; the zone itself is in the title. */
export function TimeStamp({ at, zone, detail = "minute", className }: Props) {
  const instant = typeof at === "string" ? new Date(at) : at;
  const full = formatDateTime(instant, zone);
  return (
    <time dateTime={instant.toISOString()} title={`${full} ${zone}`} className={className}>
      {detail === "date" ? formatDate(instant, zone) : full}
    </time>
  );
}
