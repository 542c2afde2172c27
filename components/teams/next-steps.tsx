import Link from "next/link";

const steps = [
  {
    place: "journeys",
    title: "Journeys",
    text: "Draw the stages your customers go through. Begin with a template and make it yours.",
    verb: "Go to journeys",
  },
  {
    place: "data",
    title: "Data",
    text: "Upload what your survey and analytics tools export, and say once which of it belongs to which stage.",
    verb: "Go to data",
  },
  {
    place: "reviews",
    title: "Reviews",
    text: "When a quarter is over, freeze its numbers, decide what to change, and find out later whether it worked.",
    verb: "Go to reviews",
  },
];

/** What there is to do in a team, in its order, along the line. */
export function NextSteps({ team }: { team: string }) {
  return (
    <ol className="relative mt-4 grid gap-8 md:grid-cols-3">
      <li aria-hidden="true" className="absolute inset-x-0 top-[7px] h-0.5 bg-rule max-md:hidden" />
      {steps.map(({ place, title, text, verb }, index) => (
        <li key={place} className="relative">
          <span
            aria-hidden="true"
            className="block size-4 rounded-full border-4 border-paper outline-2 outline-rule"
            style={{ background: `var(--stage-${index * 2 + 1})` }}
          />
          <h2 className="title mt-4 text-xl">{title}</h2>
          <p className="mt-1 max-w-[42ch] text-ink-2">{text}</p>
          <Link href={`/${team}/${place}`} className="link mt-3 inline-block">
            {verb}
          </Link>
        </li>
      ))}
    </ol>
  );
}
