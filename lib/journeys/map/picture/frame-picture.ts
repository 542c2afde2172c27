import { formatCount, formatPlural } from "@/lib/format";
import { type EvidenceGrade, evidenceGrades, evidenceWords } from "@/lib/journeys/map/evidence";
import { summariseEvidence } from "@/lib/journeys/map/evidence-summary";
import { numbersTitle } from "@/lib/journeys/map/numbers/numbers-of";
import { cardFrame, gradeBar } from "./card-picture";
import type { Drawing } from "./drawing";
import { fonts } from "./look";
import { personaRing } from "./marks-picture";
import { type Block, element, flow, meaning, stack, textBlock } from "./svg-parts";
import { wrapText } from "./wrap-text";

/** What the map is called, whose it is, and whose journey it tells. */
export function titleBlock(drawing: Drawing, width: number): Block {
  const { map, look, personas } = drawing;
  const { palette, measure } = look;
  const name = wrapText(map.name, width, (text) => measure(text, fonts.title), 2);
  const about = [map.team, map.numbers && numbersTitle(map.numbers)].filter(Boolean).join(" · ");
  const small = (text: string) => textBlock([text], fonts.text, palette["ink-2"], look);
  const who = personas.map((persona) =>
    flow([personaRing({ ...persona, isNamed: true }, look), small(persona.name)], Number.POSITIVE_INFINITY, {
      x: 6,
      y: 0,
    }),
  );
  return stack(
    [
      meaning({ role: "heading", "aria-level": 1 }, textBlock(name, fonts.title, palette.ink, look)),
      flow([small(about), ...who], width, { x: 18, y: 4 }),
    ],
    6,
  );
}

function gradeKey(grade: EvidenceGrade, { look }: Drawing): Block {
  const name = textBlock([evidenceWords[grade].name], fonts.small, look.palette["ink-2"], look);
  const swatch: Block = {
    width: 14,
    height: name.height,
    draw: (x, y) =>
      grade === "assumption"
        ? cardFrame(grade, { x: x + 0.5, y: y + 2, width: 13, height: 11 }, look.palette)
        : gradeBar(grade, { x: x + 5, y: y + 1 }, 13, look.palette),
  };
  return flow([swatch, name], Number.POSITIVE_INFINITY, { x: 5, y: 0 });
}

function diamondKey({ look }: Drawing): Block {
  const name = textBlock(
    ["What customers say, with its 95 % interval"],
    fonts.small,
    look.palette["ink-2"],
    look,
  );
  const mark: Block = {
    width: 12,
    height: name.height,
    draw: (x, y) =>
      element("path", { d: `M${x + 6} ${y + 2.5}l5 5-5 5-5-5Z`, fill: look.palette.ink }) +
      element("path", { d: `M${x + 6} ${y}v15`, stroke: look.palette.ink, "stroke-width": 1.5 }),
  };
  return flow([mark, name], Number.POSITIVE_INFINITY, { x: 5, y: 0 });
}

/** What the marks mean, how much is proven, when it was drawn. @param page "Page 1 of 3"; empty: it is not on pages */
export function footerBlock(drawing: Drawing, width: number, page = ""): Block {
  const { map, look, laid } = drawing;
  const { cards, unproven } = summariseEvidence(laid.state, map.now);
  const proven = unproven === 0 ? "" : `${formatCount(unproven)} of ${formatPlural(cards, "card")} unproven`;
  const drawn = new Date(map.now).toISOString().slice(0, 10);
  const words = [proven, `Throughline, ${drawn}`, page].filter(Boolean).join(" · ");
  const said = textBlock([words], fonts.small, look.palette["ink-3"], look);
  const keys = flow(
    [
      ...evidenceGrades.toReversed().map((grade) => gradeKey(grade, drawing)),
      ...(Object.keys(map.numbers?.feelings ?? {}).length > 0 ? [diamondKey(drawing)] : []),
    ],
    Math.max(200, width - said.width - 24),
    { x: 18, y: 4 },
  );
  return {
    width,
    height: Math.max(keys.height, said.height),
    draw: (x, y) => keys.draw(x, y) + said.draw(x + width - said.width, y),
  };
}
