import type { FrameDifference } from "@/lib/journeys/versions/diff";
import { frameWords } from "@/lib/journeys/versions/words/frame-words";
import type { Sides } from "@/lib/journeys/versions/words/sides";
import { ChangeMark } from "./change-mark";

type Kind = FrameDifference["kind"];

const groups: { name: string; kinds: readonly Kind[] }[] = [
  { name: "Stages and steps", kinds: ["stage", "step"] },
  { name: "Lanes", kinds: ["lane"] },
  { name: "Personas on the map", kinds: ["persona"] },
  { name: "Links between stages", kinds: ["link"] },
  { name: "Drawn feelings", kinds: ["point"] },
];

function Change({ difference, sides }: { difference: FrameDifference; sides: Sides }) {
  const { what, how } = frameWords(difference, sides);
  return (
    <li className="flex items-start gap-2 text-sm tabular-nums">
      <ChangeMark kind={difference.change === "changed" ? "frame" : difference.change} />
      <span className="min-w-0 break-words">
        <b className="font-medium">{what}</b> <span className="text-ink-2">{how}</span>
      </span>
    </li>
  );
}

/** Stages, lanes, personas, links and drawn feelings that are not the same. */
export function FrameChanges({ frame, sides }: { frame: readonly FrameDifference[]; sides: Sides }) {
  if (frame.length === 0) return null;
  const there = groups
    .map(({ name, kinds }) => ({ name, own: frame.filter(({ kind }) => kinds.includes(kind)) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section aria-labelledby="around" className="mt-8">
      <h2 id="around" className="title scroll-mt-6 border-b border-rule pb-1.5 text-xl">
        Around the cards
      </h2>
      {there.map(({ name, own }) => (
        <div key={name} className="mt-3 grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <h3 className="text-sm font-semibold text-ink-2">{name}</h3>
          <ul className="flex flex-col gap-1.5">
            {own.map((difference) => (
              <Change key={`${difference.kind} ${difference.id}`} difference={difference} sides={sides} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
