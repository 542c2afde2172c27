import { useMapInfo } from "@/components/journeys/map/map-info";
import { PersonaPicture } from "@/components/personas/persona-picture";
import { classes } from "@/components/ui/classes";

interface Props {
  name: string;
  /** none: everyone */
  persona?: { mark: number; imageId: string | null; colour: string };
  isPressed: boolean;
  onPress: () => void;
}

/** One way to see the map; the pressed one is the one it is seen in. */
export function PersonaChip({ name, persona, isPressed, onPress }: Props) {
  const { team } = useMapInfo();
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      onClick={onPress}
      className={classes(
        "inline-flex h-8 max-w-52 shrink-0 cursor-pointer items-center gap-2 rounded-full border text-sm transition-colors focus-visible:-outline-offset-1",
        persona ? "pr-3 pl-1" : "px-3",
        isPressed
          ? "border-ink bg-surface font-medium text-ink"
          : "border-rule bg-transparent text-ink-2 hover:border-control hover:text-ink",
      )}
    >
      {persona && <PersonaPicture team={team} persona={persona} size={22} colour={persona.colour} />}
      <span className="truncate">{name}</span>
    </button>
  );
}
