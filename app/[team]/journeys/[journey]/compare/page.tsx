import type { Metadata } from "next";
import { SideBySideView } from "@/components/journeys/side-by-side/side-by-side-view";
import { PageBody } from "@/components/shell/page-body";
import { loadSideBySide } from "@/lib/map-page/side-by-side/loaders";

export const metadata: Metadata = { title: "Side by side" };

interface Props {
  params: Promise<{ team: string; journey: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { team, journey } = await params;
  const search = await searchParams;
  const one = (name: string) => [search[name]].flat()[0] ?? null;
  return (
    <PageBody width="full" className="mx-auto max-w-[84rem]">
      <SideBySideView
        page={await loadSideBySide(team, journey, one("with"))}
        persona={one("persona")}
        all={one("show") === "all"}
      />
    </PageBody>
  );
}
