"use client";

import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from "react";

interface Drag {
  from: number;
  to: number;
  /** how far the pointer has gone @unit px */
  offset: number;
  /** the height of the dragged row @unit px */
  height: number;
}

interface RowDrag {
  from: number | null;
  listRef: React.RefObject<HTMLOListElement | null>;
  /** for the handle of the row at `index` */
  grab: (index: number, event: PointerEvent) => void;
  /** how the row at `index` is shown while a row is dragged */
  rowStyle: (index: number) => CSSProperties | undefined;
}

/**
 * Moving rows of a list with mouse, pen or finger. Rows shift by transform while the list itself stays as it is, so that
 * the grabbed element is not taken out of the document under the finger; Escape lets go without a move.
 */
export function useRowDrag(onMove: (from: number, to: number) => void): RowDrag {
  const listRef = useRef<HTMLOListElement | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const release = useRef<(() => void) | null>(null);
  useEffect(() => () => release.current?.(), []);

  const grab = (from: number, event: PointerEvent) => {
    if (event.button !== 0 || !listRef.current) return;
    event.preventDefault();
    const rows = [...listRef.current.querySelectorAll<HTMLElement>("[data-row]")].map((row) =>
      row.getBoundingClientRect(),
    );
    // Of the other rows: as many of these as it has passed, so many stand before it.
    const middles = rows.toSpliced(from, 1).map((row) => row.top + row.height / 2);
    const startY = event.clientY;
    const scrolled = window.scrollY;
    let latest: Drag = { from, to: from, offset: 0, height: rows[from]!.height };
    setDrag(latest);
    const follow = (moved: globalThis.PointerEvent) => {
      const offset = moved.clientY - startY + window.scrollY - scrolled;
      const centre = rows[from]!.top + rows[from]!.height / 2 + offset;
      latest = { ...latest, offset, to: middles.filter((middle) => centre > middle).length };
      setDrag(latest);
    };
    const stop = () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", drop);
      window.removeEventListener("pointercancel", stop);
      window.removeEventListener("keydown", onKey);
      release.current = null;
      setDrag(null);
    };
    const drop = () => {
      stop();
      if (latest.to !== from) onMove(from, latest.to);
    };
    const onKey = (key: KeyboardEvent) => {
      if (key.key === "Escape") stop();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", stop);
    window.addEventListener("keydown", onKey);
    release.current = stop;
  };

  const rowStyle = (index: number): CSSProperties | undefined => {
    if (!drag) return undefined;
    const { from, to, offset, height } = drag;
    if (index === from) return { transform: `translateY(${offset}px)`, zIndex: 10, position: "relative" };
    const shift = index > from && index <= to ? -height : index < from && index >= to ? height : 0;
    return { transform: `translateY(${shift}px)`, transition: "transform 150ms" };
  };

  return { from: drag?.from ?? null, listRef, grab, rowStyle };
}
