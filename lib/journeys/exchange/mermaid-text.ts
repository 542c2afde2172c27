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

/** Takes away what is no part of the journey: comments, directives, fences, and a description for screen readers. */
function significant(text: string): { line: number; text: string }[] {
  const bare = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const blanked = bare
    .replace(/%%\{[\s\S]*?\}%%/g, (directive) => directive.replace(/[^\n]/g, ""))
    .replace(/^[ \t]*accDescr\s*\{[^}]*\}/gim, (description) => description.replace(/[^\n]/g, ""));
  return blanked.split("\n").flatMap((whole, index) => {
    // A # begins a comment unless it is that of a character by number.
    const own = whole.replace(/#(?!\w+;).*$/, "").trim();
    const skipped = own === "" || /^(?:%%|```|acc(?:Title|Descr)\s*:)/i.test(own);
    return skipped ? [] : [{ line: index + 1, text: own }];
  });
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
  const { title, lines } = withoutFrontMatter(significant(text));
  const [first, ...rest] = lines;
  if (!first || !/^journey$/i.test(first.text)) {
    const message = "A Mermaid journey begins with the line “journey”.";
    return { ok: false, error: { line: first?.line ?? 1, message } };
  }
  const journey: MermaidJourney = { title, sections: [] };
  for (const { line, text: own } of rest) {
    const [, word, said = ""] = /^(title|section)(?:\s+(.*))?$/i.exec(own) ?? [];
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
