"use client";

import { Button } from "@/components/ui/button";

/** The review on paper, or as a PDF of the browser's. */
export function PrintReview() {
  return <Button onClick={() => window.print()}>Print</Button>;
}
