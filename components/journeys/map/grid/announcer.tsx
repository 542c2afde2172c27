import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";

/** Says what happened to those who can't see it. */
export function Announcer() {
  const { id, words } = useMapUi((state) => state.announced);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {/* Another element each time, so that the same words are read again. */}
      <span key={id}>{words}</span>
    </div>
  );
}
