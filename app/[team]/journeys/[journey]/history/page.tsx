import type { Metadata } from "next";
import { DiffView } from "@/components/journeys/versions/diff-view";
import { HistoryView } from "@/components/journeys/versions/history-view";
import { PageBody } from "@/components/shell/page-body";
import { loadHistory, loadVersionDiff } from "@/lib/map-page/versions/loaders";

export const metadata: Metadata = { title: "History" };

interface Props {
  params: Promise<{ team: string; journey: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { team, journey } = await params;
  const search = await searchParams;
  const one = (name: string) => [search[name]].flat()[0] ?? null;
  const from = one("from");
  if (from === null) {
    return (
      <PageBody width="reading" className="mx-auto">
        <HistoryView history={await loadHistory(team, journey, one("page"))} />
      </PageBody>
    );
  }
  const to = one("to");
  const compared = await loadVersionDiff(team, journey, from, to === "now" ? null : to);
  return (
    <PageBody width="reading" className="mx-auto">
      <DiffView compared={compared} show={one("show")} />
    </PageBody>
  );
}
