import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharePassword } from "@/components/journeys/map/out/share-password";
import { SharedMap } from "@/components/journeys/map/out/shared-map";
import { AuthLayout } from "@/components/shell/auth-layout";
import { loadShare } from "@/lib/journeys/sharing/loaders";

/** Neither the address nor the title says more to others than that there is a map. */
export const metadata: Metadata = {
  title: "A customer journey",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

export default async function SharePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const share = await loadShare(token);
  if (!share) notFound();
  if (share.isOpen) return <SharedMap map={share.map} />;
  return (
    <AuthLayout
      title="This map has a password"
      lead="Ask the person who sent you the link. This browser remembers the password until you close it."
    >
      <SharePassword token={token} />
    </AuthLayout>
  );
}
