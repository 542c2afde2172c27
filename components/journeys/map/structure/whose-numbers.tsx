import Link from "next/link";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapPersonas } from "@/components/journeys/map/personas/use-map-personas";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { whoseNumbers, whyNotOwn } from "@/lib/journeys/map/numbers/numbers-of";

/** Whose numbers stand under the stages of a map that is seen as a persona; why not theirs. Nothing as everyone. */
export function WhoseNumbers() {
  const { team, mayEdit } = useMapInfo();
  const personaId = useMapUi(({ filter }) => filter.personaId);
  const numbers = useShownNumbers();
  const { walking } = useMapPersonas();
  const name = whoseNumbers(numbers);
  const why = whyNotOwn(numbers, personaId, walking.find(({ id }) => id === personaId)?.name);
  if (!name && !why) return null;
  return (
    <p className="px-7 pt-2 text-xs break-words text-ink-2 max-sm:px-3">
      {name ? <b className="font-semibold text-ink">Numbers of {name}</b> : "Everybody’s numbers"}
      {why?.isRuleMissing ? (
        <Link
          href={`/${team}/personas/${personaId}`}
          prefetch={false}
          className="link mt-0.5 block text-ink-3"
        >
          {why.sentence}
          {mayEdit && <span className="sr-only">: say what their data is</span>}
        </Link>
      ) : (
        why && <span className="mt-0.5 block text-ink-3">{why.sentence}</span>
      )}
    </p>
  );
}
