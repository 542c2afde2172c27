import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ExportedCode {
  /** relative to the repository */
  file: string;
  name: string;
  /** type of the first parameter as written, "" without one */
  first: string;
  /** what stands behind the name, as far as one can tell things apart by it */
  text: string;
}

/** Exports that a list of names can't be read from. */
const hiding = /^export (?:\{|\*|default)/m;
const exported = /^export (?:async )?(?:function\*?|const|let|class) (\w+)(?=([\s\S]{0,160}))/gm;
/** `name<T>(tx: Type, …` or `name = wrapper(async (tx: Type, …`. */
const firstParameter = /^(?:<[^>]*>)?\s*(?:=[^;]*?)?\(\s*\w+\??: ([^,)\n]+)/;

/** The files of the repository that a pattern names, in order. */
export function filesLike(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).sort();
}

/**
 * Every value that files of this pattern export, read from their text, so that a test can't forget one that was added since.
 * @throws when a file exports in a way that hides names
 */
export function exportedCode(pattern: string): ExportedCode[] {
  return filesLike(pattern).flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, "utf8");
    if (hiding.test(text)) throw new Error(`${file} must export each name where it is written.`);
    return [...text.matchAll(exported)].map(([, name, rest]) => {
      return { file, name: name!, first: firstParameter.exec(rest!)?.[1]?.trim() ?? "", text: rest! };
    });
  });
}

/** Actions of people, in no team: their accounts, new teams, invitations. */
export function actionsOfPeople(): ExportedCode[] {
  return exportedCode("lib/**/actions.ts").filter(({ text }) =>
    /^\s*=\s*(?:account|public)Action\b/.test(text),
  );
}
