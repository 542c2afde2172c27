"use client";

import { ListChecks } from "lucide-react";
import { type ComponentType, useState } from "react";
import { createPortal } from "react-dom";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { toasts } from "@/components/ui/toasts";
import type { EvidenceSummary } from "@/lib/journeys/map/evidence-summary";
import { EvidenceLegend } from "./evidence-legend";
import { evidenceCount } from "./evidence-words";
import { useEvidence } from "./use-evidence";

/** "7 unproven": as much as a narrow window has room for beside the legend. */
const shortWords = (evidence: EvidenceSummary) => evidenceCount({ ...evidence, stale: 0 });

/** Where panels stand: beside the map, if the page has a place for them. */
const side = () => document.querySelector("[data-map-side]") ?? document.body;

type List = ComponentType<{ onClose: () => void }>;

/** At the foot of the map: what the marks mean, how much is proven, and the view that shows it. */
export function EvidenceBar() {
  const ui = useMapUi();
  const isOn = useMapUi(({ colouring }) => colouring === "evidence");
  // A card that is opened takes the list's place.
  const isCardOpen = useMapUi(({ panelCardId }) => panelCardId !== null);
  const evidence = useEvidence();
  const [List, setList] = useState<List | null>(null);
  const open = async () => {
    try {
      const { EvidenceList } = await import("./evidence-list");
      setList(() => EvidenceList);
    } catch {
      const description = "Check that you are online, then try again.";
      toasts.add({ title: "The list couldn’t be loaded", description, type: "bad" });
    }
  };
  const toggle = () => {
    ui.setColouring(isOn ? "plain" : "evidence");
    ui.announce(isOn ? "Cards in plain colours." : "Cards are coloured by evidence.");
    if (isOn) setList(null);
    else void open();
  };
  return (
    <section
      aria-label="Evidence"
      className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule px-4 py-2.5 text-xs max-sm:justify-between max-sm:py-1.5 text-ink-2 sm:px-7"
    >
      <Button
        size="small"
        aria-pressed={isOn}
        onClick={toggle}
        className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
      >
        <ListChecks aria-hidden="true" />
        Evidence
      </Button>
      <EvidenceLegend className={isOn ? "max-sm:order-last" : "max-sm:hidden"} />
      <button
        type="button"
        aria-expanded={List !== null}
        disabled={evidence.doubtful.length === 0}
        onClick={() => (List ? setList(null) : void open())}
        className="ml-auto min-h-6 cursor-pointer rounded-sm tabular-nums underline-offset-3 hover:underline disabled:cursor-default disabled:no-underline"
      >
        <span className="max-lg:hidden">{evidenceCount(evidence)}</span>
        <span className="lg:hidden">{shortWords(evidence)}</span>
      </button>
      {List && !isCardOpen && createPortal(<List onClose={() => setList(null)} />, side())}
    </section>
  );
}
