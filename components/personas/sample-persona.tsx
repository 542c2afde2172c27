import { channelWords } from "@/lib/journeys/map/channels";
import { markOf } from "@/lib/personas/mark";
import { samplePersona } from "@/lib/personas/sample";
import { PersonaMark } from "./persona-mark";
import { QuoteList } from "./quote-list";
import { TextList } from "./text-list";

/** What a persona will look like: a sample, and said to be one. */
export function SamplePersona() {
  const { name, tagline, mark, quotes, goals, painPoints, demographics, channels } = samplePersona;
  return (
    <section aria-label="A sample persona">
      <p className="mb-5 text-sm text-ink-3">A sample, to see what one looks like</p>
      <div className="flex items-center gap-5">
        <PersonaMark number={mark} size={72} />
        <div>
          <p className="title text-2xl">{name}</p>
          <p className="font-serif text-lg text-ink-2">{tagline}</p>
        </div>
      </div>
      <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="flex flex-col gap-6">
          <QuoteList quotes={quotes} colour={markOf(mark).colour} />
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <div>
              <p className="title mb-1.5 text-xl">Goals</p>
              <TextList lines={goals} />
            </div>
            <div>
              <p className="title mb-1.5 text-xl">Pain points</p>
              <TextList lines={painPoints} />
            </div>
          </div>
        </div>
        <div className="flex flex-col gap-5 text-sm">
          <dl className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-1">
            {demographics.map(({ label, value }) => (
              <div key={label} className="contents">
                <dt className="text-ink-3">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p>
            <span className="text-ink-3">Prefers </span>
            {channels.map((channel) => channelWords[channel]).join(", then ")}
          </p>
        </div>
      </div>
    </section>
  );
}
