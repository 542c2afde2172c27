import { Skeleton } from "@/components/ui/skeleton";

const ROWS = ["line", "conversion", "nps", "retention"];
const STAGES = ["1", "2", "3", "4", "5"];

/** The dashboard's outline in its final size. */
export function DashboardSkeleton() {
  return (
    <div aria-busy="true">
      <span role="status" className="sr-only">
        Loading the numbers
      </span>
      <Skeleton className="h-10 w-80 max-w-full" />
      <Skeleton className="mt-4 h-7 w-160 max-w-full" />
      <Skeleton className="mt-2 h-7 w-120 max-w-full" />
      <Skeleton className="mt-3 mb-7 h-4 w-100 max-w-full" />
      {ROWS.map((row, index) => (
        <div
          key={row}
          className={`py-4 lg:grid lg:grid-cols-[10.5rem_minmax(0,1fr)] ${index === 0 ? "" : "border-t border-rule"}`}
        >
          <Skeleton className="mb-3 h-5 w-24" />
          <div className="grid gap-6 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-5">
            {STAGES.map((stage) => (
              <Skeleton key={stage} className="h-36" />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
