"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { IntervalSeriesChartProps } from "./interval-series-chart";
import { Sparkline } from "./sparkline";

const IntervalSeriesChart = lazy(() =>
  import("./interval-series-chart").then((loaded) => ({ default: loaded.IntervalSeriesChart })),
);

export interface IntervalSeriesProps extends IntervalSeriesChartProps {
  /** "until 30 Oct": when the unfinished end becomes final; null keeps the line free, so that neighbours align. */
  openLabel?: string | null;
}

/**
 * A small multiple. The server draws it as a sparkline; once it is in view the chart that answers to pointer and
 * keyboard is loaded and takes the same place.
 */
export function IntervalSeries({ format = "number", openLabel, className, ...series }: IntervalSeriesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        setSeen(true);
        observer.disconnect();
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const still = <Sparkline {...series} />;
  return (
    <div ref={place} className={className}>
      {seen ? (
        <Suspense fallback={still}>
          <IntervalSeriesChart {...series} format={format} />
        </Suspense>
      ) : (
        still
      )}
      {openLabel !== undefined && (
        <div className="mt-0.5 h-4 text-right text-2xs text-ink-3">{openLabel}</div>
      )}
    </div>
  );
}
