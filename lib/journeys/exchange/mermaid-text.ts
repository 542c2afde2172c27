/** A task of a Mermaid journey. */
export interface MermaidTask {
  text: string;
  /** 1–5 */
  score: number;
  actors: string[];
  /** in the file, from 1; 0: it was in none */
  line: number;
}

/** What the text of a Mermaid journey holds. */
export interface MermaidJourney {
  title: string | null;
  /** tasks before the first section stand in one without a name */
  sections: { name: string; tasks: MermaidTask[]; line: number }[];
}

/** A line that can't be read, and why. */
export interface MermaidError {
  line: number;
  message: string;
}

export type ReadMermaid = { ok: true; journey: MermaidJourney } | { ok: false; error: MermaidError };

/** Far beyond any diagram that can be drawn. @unit bytes */
const maxMermaidBytes = 200_000;
/** @unit characters */
const maxMermaidLine = 5_000;

const entityOf = (char: string) => `#${char.codePointAt(0)};`;
const namedEntities: Record<string, string> = {
  amp: "&",
  apos: "'",
  colon: ":",
  comma: ",",
  gt: ">",
  lt: "<",
  nbsp: " ",
  num: "#",
  percnt: "%",
  quot: '"',
  semi: ";",
};

/**
 * Text on one line of Mermaid: what would end it or begin a comment is written by number, and so is the first letter of words
 * that begin a line of another kind.
 * @param also further characters that mean something there
 * @source https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
function escaped(text: string, also = ""): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const marked = line.replace(/[:;#<>&]|%(?=%)/g, entityOf);
  const rest = also ? marked.replaceAll(also, entityOf(also)) : marked;
  return rest.replace(/^(?:journey|title|section|acctitle|accdescr|---|```)/i, (word) => {
    return entityOf(word) + word.slice(1);
  });
}

function unescaped(text: string): string {
  const decoded = text.replace(/#(\w+);/g, (whole, name: string) => {
    if (!/^\d+$/.test(name)) return namedEntities[name] ?? whole;
    const code = Number(name);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return decoded.replace(/\s+/gu, " ").trim();
}

/** A Mermaid `journey`. @source https://mermaid.js.org/syntax/userJourney.html */
export function writeMermaid({ title, sections }: MermaidJourney): string {
  const lines = ["journey"];
  if (title) lines.push(`  title ${escaped(title)}`);
  for (const { name, tasks } of sections) {
    if (name) lines.push(`  section ${escaped(name)}`);
    for (const { text, score, actors } of tasks) {
      const who = actors.map((actor) => escaped(actor, ",")).join(", ");
      lines.push(`    ${escaped(text)}: ${score}${who ? `: ${who}` : ""}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/**
 * Leaves only the line breaks of what stands between a beginning and its end. What never ends stays as it is: then nothing
 * after it ends either, and nothing is read twice.
 */
function blanked(text: string, begin: RegExp, end: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(begin)) {
    if (index < at) continue;
    const close = text.indexOf(end, index + found.length);
    if (close < 0) break;
    parts.push(text.slice(at, index), text.slice(index, close + end.length).replace(/[^\n]/g, ""));
    at = close + end.length;
  }
  return parts.join("") + text.slice(at);
}

/** Takes away what is no part of the journey: comments, directives, fences, and a description for screen readers. */
function significant(lines: string[]): { line: number; text: string }[] {
  const bare = blanked(lines.join("\n"), /%%\{/g, "}%%");
  const told = blanked(bare, /^[ \t]*accDescr\s*\{/gim, "}");
  return told.split("\n").flatMap((whole, index) => {
    // A # begins a comment unless it is that of a character by number.
    const comment = whole.search(/#(?!\w+;)/);
    const own = (comment < 0 ? whole : whole.slice(0, comment)).trim();
    const skipped = own === "" || /^(?:%%|```|acc(?:Title|Descr)\s*:)/i.test(own);
    return skipped ? [] : [{ line: index + 1, text: own }];
  });
}

/** The lines of a file; what only some programs take for the end of a line is a space. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, "")
    .replace(/[\u2028\u2029]/g, " ")
    .split(/\r\n?|\n/);
}

function tooLarge(text: string, lines: string[]): MermaidError | null {
  const isLarge = text.length > maxMermaidBytes || new TextEncoder().encode(text).length > maxMermaidBytes;
  if (isLarge) return { line: 1, message: "A Mermaid journey of more than 200 kB can’t be read; split it." };
  const long = lines.findIndex((line) => line.length > maxMermaidLine);
  return long < 0
    ? null
    : { line: long + 1, message: "A line of a Mermaid journey has at most 5,000 characters." };
}

/** `---`, settings, `---` before the diagram; of them only the title counts. */
function withoutFrontMatter(lines: { line: number; text: string }[]) {
  if (lines[0]?.text !== "---") return { title: null, lines };
  const end = lines.findIndex(({ text }, index) => index > 0 && text === "---");
  if (end < 0) return { title: null, lines };
  const said = lines.slice(1, end).find(({ text }) => /^title\s*:/i.test(text))?.text;
  const title = said?.replace(/^title\s*:\s*/i, "").replace(/^(["'])(.*)\1$/, "$2");
  return { title: title || null, lines: lines.slice(end + 1) };
}

function readTask(text: string, line: number): MermaidTask | MermaidError {
  const [name = "", score, actors = ""] = text.split(":");
  if (score === undefined) {
    return { line, message: "A task is written “what they do: score: who”, and this has no score." };
  }
  const value = Number(score.trim());
  if (score.trim() === "" || !Number.isFinite(value) || value < 1 || value > 5) {
    return { line, message: `A score is a number from 1 to 5, not “${score.trim()}”.` };
  }
  if (unescaped(name) === "") return { line, message: "A task needs words before its score." };
  return {
    line,
    text: unescaped(name),
    score: value,
    actors: actors.split(",").map(unescaped).filter(Boolean),
  };
}

/**
 * Reads a Mermaid `journey`: title, sections and tasks. Comments, directives and settings are passed over. The first line
 * that can't be read is the error.
 * @source https://mermaid.js.org/syntax/userJourney.html
 */
export function readMermaid(text: string): ReadMermaid {
  const written = text.length > maxMermaidBytes ? [] : linesOf(text);
  const large = tooLarge(text, written);
  if (large) return { ok: false, error: large };
  const { title, lines } = withoutFrontMatter(significant(written));
  const [first, ...rest] = lines;
  if (!first || !/^journey$/i.test(first.text)) {
    const message = "A Mermaid journey begins with the line “journey”.";
    return { ok: false, error: { line: first?.line ?? 1, message } };
  }
  const journey: MermaidJourney = { title, sections: [] };
  for (const { line, text: own } of rest) {
    const word = /^(?:title|section)(?=\s|$)/i.exec(own)?.[0];
    const said = own.slice(word?.length ?? 0).trim();
    if (word?.toLowerCase() === "title") journey.title = unescaped(said) || null;
    else if (word) journey.sections.push({ name: unescaped(said), tasks: [], line });
    else {
      const task = readTask(own, line);
      if ("message" in task) return { ok: false, error: task };
      if (journey.sections.length === 0) journey.sections.push({ name: "", tasks: [], line });
      journey.sections.at(-1)?.tasks.push(task);
    }
  }
  return { ok: true, journey };
}
