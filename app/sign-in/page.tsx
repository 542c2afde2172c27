import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { AuthLayout } from "@/components/shell/auth-layout";
import { TextLink } from "@/components/ui/text-link";
import { loadHome } from "@/lib/accounts/loaders";
import { localPath } from "@/lib/local-path";

export const metadata: Metadata = { title: "Sign in" };

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const wanted = [(await searchParams).next].flat()[0];
  const home = await loadHome();
  if (home) redirect(localPath(wanted, home));
  return (
    <AuthLayout
      title="Sign in"
      footer={
        <>
          No account yet? <TextLink href="/sign-up">Sign up</TextLink>
        </>
      }
    >
      <SignInForm next={localPath(wanted)} />
    </AuthLayout>
  );
}
