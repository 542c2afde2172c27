const steps = [
  {
    title: "Map",
    text: "Draw the stages your customers go through, from the first touch to the recommendation, in one place for marketing, product, sales and support.",
  },
  {
    title: "Measure",
    text: "Upload CSV exports of the tools you have. Say once which answers and events belong to which stage. No engineer needed.",
  },
  {
    title: "Review",
    text: "Once a quarter, freeze the numbers and decide together what to change. What was promised last time comes first.",
  },
  {
    title: "Find out",
    text: "Every stage gets one of four words: improved, worsened, no detectable change, too little data. Noise is called noise.",
  },
];

/** What a team does with Throughline, in its order. */
export function LoopSteps() {
  return (
    <ol className="grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map(({ title, text }, index) => (
        <li
          key={title}
          className="border-t-2 pt-4"
          style={{ borderColor: `var(--stage-${[1, 3, 5, 8][index]})` }}
        >
          <h3 className="title text-2xl">{title}</h3>
          <p className="mt-2 text-ink-2">{text}</p>
        </li>
      ))}
    </ol>
  );
}
