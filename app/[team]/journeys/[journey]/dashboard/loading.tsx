import { DashboardSkeleton } from "@/components/dashboard/dashboard-skeleton";
import { PageBody } from "@/components/shell/page-body";

export default function Loading() {
  return (
    <PageBody width="full">
      <DashboardSkeleton />
    </PageBody>
  );
}
