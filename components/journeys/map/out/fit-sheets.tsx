"use client";

import { useEffect } from "react";
import { type SheetHeights, sheetZoom } from "@/lib/journeys/map/picture/sheet-zoom";

/** What `@page map-sheets` leaves of A3 across, less what rounding may take. @unit CSS px */
const paper = { width: 1495, height: 1030 };

function heightsOf(sheet: HTMLElement): SheetHeights {
  const table = sheet.querySelector("table");
  const heightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().height ?? 0;
  const top = sheet.getBoundingClientRect().top;
  const tableBox = table?.getBoundingClientRect();
  return {
    title: tableBox ? tableBox.top - top : heightOf(sheet),
    head: heightOf(table?.tHead),
    rows: [...(table?.tBodies ?? [])].flatMap(({ rows }) => [...rows].map(heightOf)),
    foot: tableBox ? sheet.getBoundingClientRect().bottom - tableBox.bottom : 0,
  };
}

/** Lays a sheet out as on paper for a moment, which nobody sees, and says how large it should be there. */
function fit(sheet: HTMLElement) {
  const before = sheet.style.cssText;
  const zoom = sheetZoom((at) => {
    sheet.style.cssText = `box-sizing:border-box;width:${paper.width / at}px;min-width:0;margin:0;border:0;padding:0`;
    return heightsOf(sheet);
  }, paper.height);
  sheet.style.cssText = before;
  sheet.style.setProperty("--sheet-zoom", String(zoom));
}

function fitAll() {
  const root = document.documentElement;
  const { fontSize } = root.style;
  // As all of the app has it on paper.
  root.style.fontSize = "87.5%";
  for (const sheet of document.querySelectorAll<HTMLElement>(".map-print-sheet")) fit(sheet);
  root.style.fontSize = fontSize;
}

/** Makes sheets smaller on paper where else a few lines would stand on a sheet of their own. */
export function FitSheets() {
  useEffect(() => {
    let isOver = false;
    document.fonts.ready.then(() => {
      if (!isOver) fitAll();
    });
    window.addEventListener("beforeprint", fitAll);
    return () => {
      isOver = true;
      window.removeEventListener("beforeprint", fitAll);
    };
  }, []);
  return null;
}
