import { type ComponentType, useEffect, useState } from "react";
import { offerCommands, offerCommandsLater } from "@/components/palette/command-registry";
import type { MapCommandProps } from "./map-commands";

/** What the command palette offers on a map, fetched when somebody opens the palette; only its keys are known before. */
export function MapCommandsOnDemand(given: MapCommandProps) {
  const { onHelp } = given;
  const [Commands, setCommands] = useState<ComponentType<MapCommandProps> | null>(null);
  useEffect(
    () =>
      offerCommandsLater(async () => {
        const { MapCommands } = await import("./map-commands");
        setCommands(() => MapCommands);
      }),
    [],
  );
  useEffect(() => offerCommands([{ id: "keys", label: "Keys on the map", run: onHelp }]), [onHelp]);
  return Commands && <Commands {...given} />;
}
