import { classes } from "@/components/ui/classes";
import { Tooltip } from "@/components/ui/tooltip";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import {
  answersLabel,
  type DrawnFeeling,
  disagreementLines,
  isFarOff,
  type MeasuredFeeling,
  measuredSentence,
  type Whose,
} from "@/lib/journeys/map/emotion/disagreement";
import { leftOf, topOf } from "./curve-scale";

/** Nearer than this to a drawn point the mark stands beside it. @unit steps of the scale */
const near = 0.45;
/** @unit CSS px */
const asideBy = 18;
const markRadius = 8;

interface Props {
  span: StageSpan;
  /** where it stands. @unit ratio 0–1 */
  across: number;
  colour: string;
  measured: MeasuredFeeling;
  whose: Whose;
  /** drawn feelings of the stage that are looked at */
  drawn: readonly DrawnFeeling[];
  /** the drawn feeling that customers contradict, and where it stands. @unit ratio 0–1 */
  against: (DrawnFeeling & { across: number }) | null;
  /** null: no words beside it, only those it tells when it is asked */
  wordsOn: "left" | "right" | null;
}

/** Dotted from the drawn point down or up to the height of the measured one, and over to it. */
function Connector({ from, to, isBad }: { from: Omit<Corner, "aside">; to: Corner; isBad: boolean }) {
  const falls = from.value > to.value;
  const comesFromLeft = from.across <= to.across;
  const left = comesFromLeft ? leftOf(from.across) : `calc(${leftOf(to.across)} + ${to.aside}px)`;
  const width = `calc(${leftOf(Math.abs(to.across - from.across))} + ${comesFromLeft ? to.aside : -to.aside}px)`;
  const [high, low] = falls ? [from.value, to.value] : [to.value, from.value];
  const top = falls ? `calc(${topOf(high)} + ${markRadius}px)` : topOf(high);
  return (
    <span
      aria-hidden="true"
      className={classes(
        "absolute border-0 border-dotted",
        isBad ? "border-bad" : "border-ink-3",
        comesFromLeft ? "border-l-2" : "border-r-2",
        falls ? "border-b-2" : "border-t-2",
      )}
      style={{
        left,
        width,
        top,
        height: `max(0px, ${topOf(low)} - ${topOf(high)} - ${markRadius}px)`,
      }}
    />
  );
}

interface Corner {
  value: number;
  across: number;
  /** @unit CSS px */
  aside: number;
}

/** Words stand on the other side of the mark than the drawn points, whose lines they would cover. */
function wordsHeight(value: number, drawn: readonly number[]): { top: string; transform: string } {
  const nearest = [...drawn].sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
  if (nearest === undefined) return { top: topOf(value), transform: "translateY(-50%)" };
  return nearest > value
    ? { top: `min(${topOf(value)} - 0.5rem, 100% - 3rem)`, transform: "none" }
    : { top: `max(${topOf(value)} + 0.5rem, 3rem)`, transform: "translateY(-100%)" };
}

function Diamond({ isSure, colour }: { isSure: boolean; colour: string }) {
  return (
    <svg viewBox="-7 -7 14 14" className="size-3.5" aria-hidden="true">
      <path d="M0 -6 L6 0 L0 6 L-6 0 Z" fill={isSure ? colour : "var(--paper)"} stroke={colour} />
    </svg>
  );
}

/** What customers say of a stage: a diamond with its interval and n, and in words where we draw something else. */
export function CurveMeasured(props: Props) {
  const { span, across, colour, measured, whose, drawn, against, wordsOn } = props;
  const values = drawn.map((one) => one.value);
  const aside = values.some((value) => Math.abs(value - measured.value) < near) ? asideBy : 0;
  const { value, low, high } = measured;
  const isBad = against !== null && isFarOff(against.value, measured);
  const words = against ? disagreementLines(against, measured, { named: drawn.length > 1, whose }) : [];
  const explained = measuredSentence(measured, drawn, whose);
  return (
    <div className="pointer-events-none absolute inset-0 z-1">
      {against && <Connector from={against} to={{ value, across, aside }} isBad={isBad} />}
      <div className="absolute inset-y-0" style={{ left: `calc(${leftOf(across)} + ${aside}px)` }}>
        {low !== null && high !== null && (
          <span
            aria-hidden="true"
            className="absolute w-0.5 -translate-x-1/2 rounded-full"
            style={{ background: colour, top: topOf(high), height: `calc(${topOf(low)} - ${topOf(high)})` }}
          />
        )}
        <Tooltip content={explained}>
          <button
            type="button"
            aria-label={`${span.name}. ${explained}`}
            className="pointer-events-auto absolute grid size-6 print:grid! -translate-1/2 cursor-help place-items-center rounded-full"
            style={{ top: topOf(value) }}
          >
            <Diamond isSure={low !== null} colour={colour} />
          </button>
        </Tooltip>
        {wordsOn && (
          <Tooltip content={explained}>
            <p
              aria-hidden="true"
              className={classes(
                "absolute rounded-sm bg-paper/75 px-1 text-xs leading-tight whitespace-nowrap text-ink-3",
                against && "pointer-events-auto cursor-help",
                wordsOn === "left" ? (aside ? "right-9 text-right" : "right-2.5 text-right") : "left-2.5",
              )}
              style={wordsHeight(value, against ? [against.value] : values)}
            >
              {words.map((line) => (
                <span
                  key={line}
                  className={classes(
                    "block max-w-44 truncate font-medium @max-xl:hidden",
                    isBad ? "text-bad" : "text-ink",
                  )}
                >
                  {line}
                </span>
              ))}
              {answersLabel(measured, whose, against !== null)}
              {low === null && <span className="@max-xl:hidden">, too few to tell</span>}
            </p>
          </Tooltip>
        )}
      </div>
    </div>
  );
}
