/** Somebody a card is of, as the map knows them. */
interface CardPersona {
  id: string;
  name: string;
  colour: string;
}

/** "The busy parent" → "B": names of personas begin with an article more often than not. */
function letterOf(name: string): string {
  const word = name.trim().replace(/^(the|an?)\s+/i, "");
  return ([...word][0] ?? "?").toLocaleUpperCase("en");
}

/** Of whom a card is, when it is not of everyone: rings with a letter, since colour alone is for some none. */
export function PersonaRings({ personas }: { personas: readonly CardPersona[] }) {
  const names = personas.map(({ name }) => name).join(", ");
  return (
    <span role="img" aria-label={`Of ${names}`} title={names} className="inline-flex shrink-0 gap-0.5">
      {personas.map(({ id, name, colour }) => (
        <span
          key={id}
          style={{ borderColor: colour }}
          className="grid size-4 place-items-center rounded-full border-[1.5px] bg-surface text-[0.5625rem] leading-none font-semibold text-ink-2"
        >
          {letterOf(name)}
        </span>
      ))}
    </span>
  );
}
