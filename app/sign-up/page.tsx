import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { AuthLayout } from "@/components/shell/auth-layout";
import { TextLink } from "@/components/ui/text-link";
import { loadHome } from "@/lib/accounts/loaders";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignUpPage() {
  const home = await loadHome();
  if (home) redirect(home);
  return (
    <AuthLayout
      title="Sign up"
      lead="You begin with a team of your own. If somebody invited you to theirs, open the link they sent instead."
      footer={
        <>
          Have an account? <TextLink href="/sign-in">Sign in</TextLink>
        </>
      }
    >
      <SignUpForm />
    </AuthLayout>
  );
}
