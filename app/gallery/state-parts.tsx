import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { TimeStamp } from "@/components/ui/time-stamp";
import { Part } from "./part";

export function StateParts() {
  return (
    <Part name="Empty, failed, under way, loading">
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <EmptyState
          title="No numbers on this journey yet"
          action={
            <>
              <Button variant="primary">Upload an export</Button>
              <Button>Look at a sample</Button>
            </>
          }
        >
          Upload what your survey and analytics tools export, then say once which facts belong to which stage.
        </EmptyState>
        <div className="flex flex-col gap-8">
          <ErrorState title="The dashboard couldn't be read" id="01K9-4F2C-88" retryHref="/gallery">
            Your data is safe. Try again; if it stays like this, tell us the id.
          </ErrorState>
          <Progress
            label="Importing ga4-september.csv"
            done={412_000}
            total={1_000_000}
            unit="rows"
            remainingMs={14_000}
            action={<Button size="small">Cancel</Button>}
          />
          <Progress label="Reading newsletter.csv" done={8120} total={null} unit="rows" />
          <div className="flex flex-col gap-2">
            <Skeleton className="h-6 w-24" />
            <Skeleton className="h-3 w-40" />
            <Skeleton className="h-16 w-full" />
          </div>
          <p className="text-sm text-ink-3">
            Frozen on <TimeStamp at="2026-10-05T07:00:00Z" zone="Europe/Berlin" /> Europe/Berlin
          </p>
        </div>
      </div>
    </Part>
  );
}
