import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthLayout } from "@/components/shell/auth-layout";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Gallery, sign in" };

/** How signing in looks, for development; the button leads nowhere. */
export default function GallerySignInPage() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <AuthLayout
      title="Sign in"
      lead="To the journeys of your team."
      footer={
        <>
          No account yet? <TextLink href="/gallery">Back to the gallery</TextLink>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="E-mail">
          {(control) => <TextInput {...control} type="email" autoComplete="off" />}
        </Field>
        <Field label="Password" error="E-mail and password don't match.">
          {(control) => <TextInput {...control} type="password" autoComplete="off" />}
        </Field>
        <Button variant="primary" size="large" className="mt-1 w-full">
          Sign in
        </Button>
      </div>
    </AuthLayout>
  );
}
