import { stageColour } from "@/components/ui/stage-colour";

interface Props {
  id: string;
  total: number;
  /** Length of one stage along the line, in the drawing's own units. */
  columnLength: number;
  vertical?: boolean;
}

/** The colours of the line: each stage its own, flowing into the next over the last third; streams that fade out. */
export function StageLinePaint({ id, total, columnLength, vertical }: Props) {
  const indexes = Array.from({ length: total }, (_, index) => index);
  const span = (from: number, to: number) =>
    vertical ? { x1: 0, x2: 0, y1: from, y2: to } : { x1: from, x2: to, y1: 0, y2: 0 };
  return (
    <defs>
      <linearGradient id={`${id}-line`} gradientUnits="userSpaceOnUse" {...span(0, total * columnLength)}>
        {indexes.flatMap((index) => [
          <stop key={`${index}a`} offset={index / total} stopColor={stageColour(index, total)} />,
          <stop
            key={`${index}b`}
            offset={(index + (index === total - 1 ? 1 : 0.5)) / total}
            stopColor={stageColour(index, total)}
          />,
        ])}
      </linearGradient>
      {indexes.map((index) => (
        <linearGradient
          key={index}
          id={`${id}-leave-${index}`}
          {...(vertical ? { x1: 0, x2: 1, y1: 0, y2: 0.5 } : { x1: 0, x2: 0.5, y1: 0, y2: 1 })}
        >
          <stop offset="0" stopColor={stageColour(index, total)} stopOpacity="0.72" />
          <stop offset="1" stopColor={stageColour(index, total)} stopOpacity="0" />
        </linearGradient>
      ))}
    </defs>
  );
}
