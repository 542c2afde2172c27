/** What a card's text says in numbers, and the text without them. Null: not said. */
export interface ScoreText {
  score: number | null;
  text: string;
}

const number = "[+-]?[0-2](?:[.,]\\d{1,2})?";
const feelingAlone = new RegExp(`^(${number})$`);
const feelingBefore = new RegExp(`^(${number}) ?[:;,)–—|]? +(\\S.*)$`);
const feelingAfter = new RegExp(
  `^(\\S.*?) ?[([](${number})[)\\]]$|^(\\S.*?) ?[:;,–—|] ?([+-][0-2](?:[.,]\\d{1,2})?)$`,
);

function feelingOf(written: string): number | null {
  const value = Number(written.replace(",", "."));
  return Math.abs(value) <= 2 ? value : null;
}

/**
 * A feeling from −2 to +2: “−1”, “+1 relieved”, “Relieved (+1)”. A number before words counts only with its sign, for “2
 * children” is no feeling. Other scales stay text.
 */
export function readFeeling(text: string): ScoreText {
  const signed = text.replaceAll(/[−–](?=\d)/g, "-");
  const before = feelingBefore.exec(signed);
  const after = feelingAfter.exec(signed);
  const found = feelingAlone.test(signed)
    ? { written: signed, rest: "" }
    : before && /^[+-]/.test(signed)
      ? { written: before[1]!, rest: before[2]! }
      : after
        ? { written: (after[2] ?? after[4])!, rest: (after[1] ?? after[3])! }
        : null;
  const score = found && feelingOf(found.written);
  if (!found || score === null) return { score: null, text };
  return { score, text: found.rest };
}

const severityWords = /[ ,;–—-]*[([]?\b(?:severity|sev|prio|priority)\b ?[:=]? ?([1-5])(?: ?\/ ?5)?[)\]]?$/i;
const outOfFive = /[ ,;–—-]*(?:[([] ?([1-5]) ?\/ ?5 ?[)\]]|\b([1-5]) ?\/ ?5)$/;
const dots = /[ ,;–—-]*[([]?([●⬤•★⭐]{1,5})[○◯☆]{0,4}[)\]]?$/u;

/** A severity from 1 to 5 at the end of a pain point: “(severity 4)”, “4/5”, “●●●●○”. */
export function readSeverity(text: string): ScoreText {
  for (const pattern of [severityWords, outOfFive, dots]) {
    const found = pattern.exec(text.slice(-40));
    if (!found) continue;
    const rest = text.slice(0, text.length - found[0].length);
    if (rest === "") continue;
    const written = (found[1] ?? found[2])!;
    return { score: /\d/.test(written) ? Number(written) : [...written].length, text: rest };
  }
  return { score: null, text };
}

export interface ChanceText {
  impact: number | null;
  feasibility: number | null;
  text: string;
}

/** Impact and feasibility from 1 to 5 at the end of an opportunity: “(impact 4, feasibility 3)”. */
export function readChance(text: string): ChanceText {
  const end = /[ ,;–—-]*[([]([^()[\]\n]{6,40})[)\]]$/.exec(text.slice(-60));
  const said = (word: string) => {
    const found = new RegExp(`\\b${word}\\w* ?[:=]? ?([1-5])\\b`, "i").exec(end?.[1] ?? "");
    return found ? Number(found[1]) : null;
  };
  const [impact, feasibility] = [said("impact"), said("feasib")];
  const rest = end ? text.slice(0, text.length - end[0].length) : "";
  if (rest === "" || (impact === null && feasibility === null))
    return { impact: null, feasibility: null, text };
  return { impact, feasibility, text: rest };
}
