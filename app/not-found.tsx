import type { Metadata } from "next";
import { AuthLayout } from "@/components/shell/auth-layout";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <AuthLayout
      title="There is nothing here"
      lead="The address may be mistyped, or belong to a team you are not a member of. If somebody sent you here, ask them to invite you."
    >
      <LinkButton href="/">Go to Throughline</LinkButton>
    </AuthLayout>
  );
}
