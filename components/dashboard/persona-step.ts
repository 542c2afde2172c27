import type { DashboardPersona } from "@/lib/kpis/dashboard/schema";
import type { NextStep } from "./next-step";

interface Hrefs {
  /** where a persona's data rule is said */
  persona: string;
  everybody: string;
  /** this page */
  here: string;
}

/** Why there are no numbers of a persona, and what to do about it; null: there are, in some quarter. */
export function personaStep(
  { name, state }: DashboardPersona,
  hasData: boolean,
  hrefs: Hrefs,
): NextStep | null {
  const all = { href: hrefs.everybody, label: "Show everybody’s" };
  const rule = (label: string) => ({ href: hrefs.persona, label });
  switch (state) {
    case "no rule":
      return {
        title: `No numbers of ${name} alone`,
        words: "Nobody has said yet which rows of your data are theirs.",
        actions: [rule("Say which rows are theirs"), all],
      };
    case "unreached":
      return {
        title: `No numbers of ${name} on this journey`,
        words:
          "Their data rule goes by a column that none of the sources has which count here. Choose one that these exports have, or import an export that has it.",
        actions: [rule("Look at the rule"), all],
      };
    case "waiting":
      return {
        title: `The numbers of ${name} aren’t counted yet`,
        words: "The data of this journey is changing just now. They are counted as soon as that is done.",
        actions: [{ href: hrefs.here, label: "Look again" }, all],
      };
    case "kept":
      return hasData
        ? null
        : {
            title: `No rows of ${name}`,
            words: "Nothing of what counts for these stages has the value that their data rule asks for.",
            actions: [rule("Look at the rule"), all],
          };
  }
}
