import { classes } from "@/components/ui/classes";

interface Props {
  /** Of the file. */
  line: number;
  cells: string[];
  header: string[];
  /** By column: whether the mapping takes it. */
  isUsed: boolean[];
  active: string | null;
  problem: { outcome: "rejected" | "skipped"; column: string | null; reason: string } | null;
}

const cellClasses = "max-w-56 truncate border-b border-rule px-3 py-1.5 text-sm whitespace-nowrap";

/** One row of the file; a cell that can't be read is marked, and says why. */
export function FileTableRow({ line, cells, header, isUsed, active, problem }: Props) {
  const isRejected = problem?.outcome === "rejected";
  return (
    <tr className={classes(problem?.outcome === "skipped" && "text-ink-3")} title={problem?.reason}>
      <th scope="row" className={classes(cellClasses, "text-right font-normal text-ink-3")}>
        {problem && (
          <span className={isRejected ? "mr-1.5 text-bad" : "mr-1.5"}>
            <span aria-hidden="true">{isRejected ? "×" : "○"}</span>
            <span className="sr-only">{`${isRejected ? "Rejected" : "Skipped"}: ${problem.reason}.`}</span>
          </span>
        )}
        {line}
      </th>
      {cells.map((cell, index) => {
        const column = header[index] ?? "";
        const isWrong = isRejected && (problem.column === null || problem.column === column);
        return (
          <td
            key={header[index] ?? `beyond ${index}`}
            title={isWrong ? problem.reason : cell.length > 30 ? cell : undefined}
            className={classes(
              cellClasses,
              isWrong && "bg-bad-soft font-medium text-bad",
              !isWrong && column === active && "bg-accent-soft",
              !isUsed[index] && !isWrong && "text-ink-3",
            )}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
