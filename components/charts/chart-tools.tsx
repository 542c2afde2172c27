"use client";

import { ChartLine, FileDown, ImageDown, Table2 } from "lucide-react";
import { type RefObject, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { toasts } from "@/components/ui/toasts";
import { type ChartTable, tableCsv } from "./csv";
import { download } from "./download";

interface Props {
  table: ChartTable;
  fileName: string;
  frame: RefObject<HTMLElement | null>;
  showTable: boolean;
  onShowTable: (show: boolean) => void;
}

/** Table instead of drawing, and both as files. The stylesheet shows the names, so the buttons have no title. */
export function ChartTools({ table, fileName, frame, showTable, onShowTable }: Props) {
  const [drawing, setDrawing] = useState(false);
  const savePng = async () => {
    if (!frame.current) return;
    setDrawing(true);
    try {
      const { renderPng } = await import("./png");
      download(`${fileName}.png`, await renderPng(frame.current));
    } catch {
      toasts.add({
        title: "The picture couldn't be made",
        description: "Print the page to a PDF instead.",
        type: "bad",
      });
    } finally {
      setDrawing(false);
    }
  };
  return (
    <div data-picture="leave-out" className="named-buttons flex shrink-0 print:hidden">
      <IconButton
        size="small"
        title=""
        label={showTable ? "Show as chart" : "Show as table"}
        aria-pressed={showTable}
        icon={showTable ? <ChartLine aria-hidden="true" /> : <Table2 aria-hidden="true" />}
        onClick={() => onShowTable(!showTable)}
      />
      <IconButton
        size="small"
        title=""
        label="Download as CSV"
        icon={<FileDown aria-hidden="true" />}
        onClick={() =>
          download(`${fileName}.csv`, new Blob([tableCsv(table)], { type: "text/csv;charset=utf-8" }))
        }
      />
      <IconButton
        size="small"
        title=""
        label="Download as picture"
        icon={<ImageDown aria-hidden="true" />}
        disabled={drawing || showTable}
        onClick={savePng}
      />
    </div>
  );
}
