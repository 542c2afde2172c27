import { Avatar } from "@/components/ui/avatar";

/** Who owns an action. */
export function OwnerName({ name }: { name: string | null }) {
  if (name === null) return <span className="text-ink-3">nobody yet</span>;
  return (
    <span className="inline-flex items-center gap-2">
      <Avatar name={name} size="small" decorative />
      {name}
    </span>
  );
}
