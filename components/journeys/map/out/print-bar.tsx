"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** Over the sheets on the screen, and not on paper. */
export function PrintBar({ back, sheets }: { back: string; sheets: number }) {
  return (
    <div className="flex flex-wrap items-center gap-3 border-b border-rule px-4 py-3 sm:px-7 print:hidden">
      <Button variant="primary" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-4" />
        Print
      </Button>
      <LinkButton href={back} variant="quiet">
        Back to the map
      </LinkButton>
      <p className="text-sm text-ink-3">
        On A3 across, {sheets === 1 ? "all stages side by side" : `in ${sheets} groups of stages`}. Choose
        “Save as PDF” in the print dialog for a file with text that can be searched.
      </p>
    </div>
  );
}
