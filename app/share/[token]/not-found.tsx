import { AuthLayout } from "@/components/shell/auth-layout";

/** The same words for a link that never was, is over or was revoked: nobody learns which. */
export default function NoShare() {
  return (
    <AuthLayout title="Nothing is shown here" lead="This link doesn’t lead to a map, or no longer does.">
      <p className="text-ink-2">
        Look whether all of it was copied. If it was, ask whoever sent it to you for a new one.
      </p>
    </AuthLayout>
  );
}
