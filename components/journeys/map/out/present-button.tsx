"use client";

import { Presentation } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { usePresent } from "./use-present";

interface Props {
  /** asked when it begins */
  shown: () => ShownMap;
  size?: "small" | "normal";
}

/** Presents a map. */
export function PresentButton({ shown, size = "small" }: Props) {
  const { present, presentation } = usePresent(shown);
  return (
    <>
      <Button size={size} onClick={present}>
        <Presentation aria-hidden="true" className="size-4" />
        <span className={size === "small" ? "max-sm:sr-only" : undefined}>Present</span>
      </Button>
      {presentation}
    </>
  );
}
