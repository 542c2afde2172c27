/** A link between the nth stages that are shown. */
export interface LinkSpan {
  id: string;
  from: number;
  to: number;
}

/** How a link runs under the stages: `level` 0 next to them; its ends so far beside the middle of their stages. @unit px */
export interface LinkRun extends LinkSpan {
  level: number;
  fromShift: number;
  toShift: number;
}

/** Ends at the same stage stand so far apart. @unit px */
const apart = 16;
/** A link from a stage to itself hangs right of the stage's middle, where the others begin and end. @unit columns */
const ownRoom = [0.05, 0.45] as const;

type Levelled = LinkSpan & { level: number };

function extentOf({ from, to }: LinkSpan): [low: number, high: number] {
  if (from === to) return [from + ownRoom[0], to + ownRoom[1]];
  return [Math.min(from, to), Math.max(from, to)];
}

function overlap(a: LinkSpan, b: LinkSpan): boolean {
  const [aLow, aHigh] = extentOf(a);
  const [bLow, bHigh] = extentOf(b);
  return aLow < bHigh && bLow < aHigh;
}

/** Short ones next to the stages, longer ones around them. */
function levelled(spans: readonly LinkSpan[]): Levelled[] {
  const length = (span: LinkSpan) => extentOf(span)[1] - extentOf(span)[0];
  const order = [...spans].sort((a, b) => length(a) - length(b) || (a.id < b.id ? -1 : 1));
  const placed: Levelled[] = [];
  for (const span of order) {
    const taken = new Set(placed.filter((other) => overlap(span, other)).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level++;
    placed.push({ ...span, level });
  }
  return placed;
}

interface End {
  link: Levelled;
  isStart: boolean;
}

/** From left to right, so that no line crosses another near its stage: those to the left nearest first, then those to the right. */
function order({ link, isStart }: End): number {
  const [here, there] = isStart ? [link.from, link.to] : [link.to, link.from];
  return there < here ? -1_000 + link.level : 1_000 - link.level;
}

/** Where each link runs so that none covers another. */
export function linkRuns(spans: readonly LinkSpan[]): LinkRun[] {
  const links = levelled(spans);
  const shifts = new Map<string, number>();
  const stages = new Set(links.flatMap(({ from, to }) => [from, to]));
  for (const stage of stages) {
    const ends: End[] = links.flatMap((link) => {
      if (link.from === link.to || (link.from !== stage && link.to !== stage)) return [];
      return [{ link, isStart: link.from === stage }];
    });
    ends.sort((a, b) => order(a) - order(b));
    ends.forEach(({ link, isStart }, index) => {
      shifts.set(`${link.id} ${isStart}`, (index - (ends.length - 1) / 2) * apart);
    });
  }
  return links.map((link) => ({
    ...link,
    fromShift: shifts.get(`${link.id} true`) ?? 0,
    toShift: shifts.get(`${link.id} false`) ?? 0,
  }));
}
