import { namedPersonas } from "@/components/journeys/map/out/sheet/named-personas";
import { ShownCard } from "@/components/journeys/map/out/sheet/shown-card";
import { StageFigures } from "@/components/journeys/map/out/sheet/stage-figures";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { Slides, StageSlide } from "./slides";

interface Props {
  map: ShownMap;
  slides: Slides;
  stage: StageSlide;
}

/** A slide: the stage's name and numbers, and all that stands at it, lane by lane. */
export function PresentStage({ map, stage: { stage, lanes } }: Props) {
  const personas = namedPersonas(map);
  return (
    <div>
      <h2 className="title text-[clamp(2.25rem,4.6vw,7rem)] leading-[1.05] break-words">{stage.name}</h2>
      <StageFigures
        numbers={map.numbers?.stages[stage.id]}
        className="mt-3 gap-x-8 gap-y-1 text-[clamp(1rem,1.35vw,2rem)] text-ink-2"
      />
      {lanes.length === 0 && <p className="mt-10 text-lg text-ink-3">Nothing is on the map here yet.</p>}
      <div className="present-lanes">
        {lanes.map(({ lane, parts }) => (
          <section key={lane.id} className="present-lane">
            <h3 className="mb-2 text-sm font-semibold text-ink-3">{lane.name}</h3>
            {parts.map(({ step, cards }) => (
              <div key={step ?? ""} className="mb-3 flex flex-col gap-2 last:mb-0">
                {step && <h4 className="text-xs text-ink-3">{step}</h4>}
                {cards.map((card) => (
                  <ShownCard
                    key={card.id}
                    card={card}
                    lane={lane}
                    map={map}
                    personas={personas}
                    className="present-card"
                  />
                ))}
              </div>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
