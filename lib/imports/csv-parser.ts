import { CsvError } from "./csv-error";
import { type ImportLimits, importLimits } from "./limits";
import { linesBeforeInvalidUtf8, unfinishedTailBytes } from "./utf8";

export interface CsvParserOptions {
  /** One character. */
  delimiter: string;
  limits?: Pick<ImportLimits, "columns" | "cellChars" | "recordChars">;
  /**
   * `fields` is reused for the next record: read it now or copy it. Its strings are slices of the decoded chunk;
   * holding many of them for long holds the chunks too. `line` is the physical line on which the record begins, from 1.
   */
  onRecord: (fields: string[], line: number) => void;
}

export interface CsvParser {
  /** @throws CsvError at the first place from which the file can't be read on; the parser is then dead */
  push(chunk: Uint8Array): void;
  /** The file is over. @throws CsvError when it ends inside a quoted cell or a character */
  end(): void;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Excel's hint on the first line, `sep=;`, is not a record. */
function isSeparatorHint(fields: readonly string[]): boolean {
  return fields.length <= 2 && /^sep=.?$/i.test(fields[0]!) && (fields[1] ?? "").length === 0;
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) count++;
  }
  return count;
}

class PushParser implements CsvParser {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #separator: number;
  readonly #limits: NonNullable<CsvParserOptions["limits"]>;
  readonly #onRecord: CsvParserOptions["onRecord"];
  readonly #fields: string[] = [];
  /** Bytes of a character that the last chunk left unfinished. */
  #held = new Uint8Array(0);
  #started = false;
  /** What is decoded and not yet emitted: it begins with a record, on `#line`. */
  #text = "";
  #line = 1;
  /** Line of the cell being read. */
  #cellLine = 1;

  constructor({ delimiter, limits = importLimits, onRecord }: CsvParserOptions) {
    this.#separator = delimiter.charCodeAt(0);
    this.#limits = limits;
    this.#onRecord = onRecord;
  }

  push(chunk: Uint8Array): void {
    let bytes = chunk;
    if (this.#held.length > 0) {
      bytes = new Uint8Array(this.#held.length + chunk.length);
      bytes.set(this.#held);
      bytes.set(chunk, this.#held.length);
    }
    const tail = unfinishedTailBytes(bytes);
    this.#held = bytes.slice(bytes.length - tail);
    this.#decode(bytes.subarray(0, bytes.length - tail));
    this.#drain(false);
  }

  end(): void {
    this.#decode(this.#held);
    this.#held = new Uint8Array(0);
    this.#drain(true);
  }

  #decode(bytes: Uint8Array): void {
    let decoded: string;
    try {
      decoded = this.#decoder.decode(bytes);
    } catch {
      const line = this.#line + countLineBreaks(this.#text) + (linesBeforeInvalidUtf8(bytes) ?? 0);
      throw new CsvError(
        `Line ${line} has a character that isn't UTF-8. Save the file as “CSV UTF-8” (in Excel: File → Save as) and upload that.`,
        line,
      );
    }
    if (!this.#started && decoded.length > 0) {
      this.#started = true;
      if (decoded.charCodeAt(0) === 0xfeff) decoded = decoded.slice(1);
    }
    const nul = decoded.indexOf("\0");
    if (nul >= 0) {
      const line = this.#line + countLineBreaks(this.#text) + countLineBreaks(decoded.slice(0, nul));
      throw new CsvError(
        `Line ${line} has a NUL byte, so this isn't a text file or it is damaged. Export it again.`,
        line,
      );
    }
    this.#text += decoded;
  }

  /** Emits every record that is whole and keeps the rest for the next chunk. */
  #drain(isLast: boolean): void {
    const text = this.#text;
    const length = text.length;
    const separator = this.#separator;
    let recordStart = 0;
    let index = 0;
    let quoted = false;
    let pos = 0;
    this.#cellLine = this.#line;
    while (pos < length || (index > 0 && isLast)) {
      let end = pos;
      let code = -1;
      if (pos < length && text.charCodeAt(pos) === QUOTE) {
        quoted = true;
        end = this.#readQuoted(text, pos, index, isLast);
        if (end < 0) break;
        if (end < length) code = text.charCodeAt(end);
      } else {
        for (; end < length; end++) {
          code = text.charCodeAt(end);
          if (code === separator || code === LF || code === CR) break;
        }
        this.#checkCell(end - pos, index + 1, false);
        if (end === length) {
          if (!isLast) break;
          code = -1;
        }
        this.#fields[index] = text.slice(pos, end);
      }
      index++;
      if (index > this.#limits.columns) this.#failColumns();
      if (code === separator) {
        pos = end + 1;
        continue;
      }
      let next = end + 1;
      if (code === CR) {
        if (next === length && !isLast) break;
        if (text.charCodeAt(next) === LF) next++;
      }
      this.#emit(index, quoted);
      this.#line = this.#cellLine = this.#cellLine + 1;
      pos = recordStart = Math.min(next, length);
      index = 0;
      quoted = false;
    }
    this.#text = text.slice(recordStart);
    if (this.#text.length > this.#limits.recordChars) this.#failRecord();
  }

  /** Reads the quoted cell at `open`; gives the position after it, or -1 when the buffer ends before that is certain. */
  #readQuoted(text: string, open: number, index: number, isLast: boolean): number {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    this.#checkCell((close < 0 ? text.length : close) - open - 1, index + 1, true);
    if (close < 0 && isLast) {
      throw new CsvError(
        `The quote opened on line ${this.#cellLine}, column ${index + 1}, is never closed: the file ends inside it. Add the closing quote ("), or export the file again if it was cut off.`,
        this.#cellLine,
        index + 1,
      );
    }
    const next = close + 1;
    if (close < 0 || (next === text.length && !isLast)) return -1;
    const raw = text.slice(open + 1, close);
    this.#cellLine += countLineBreaks(raw);
    if (next < text.length) {
      const code = text.charCodeAt(next);
      if (code !== this.#separator && code !== LF && code !== CR) {
        throw new CsvError(
          `On line ${this.#cellLine}, column ${index + 1}, a quote (") closes in the middle of the cell. A quote inside a quoted cell must be doubled (""): correct it and upload the file again.`,
          this.#cellLine,
          index + 1,
        );
      }
    }
    this.#fields[index] = raw.includes('"') ? raw.replaceAll('""', '"') : raw;
    return next;
  }

  #emit(count: number, quoted: boolean): void {
    const fields = this.#fields;
    if (count === 1 && !quoted && fields[0]!.trim() === "") return;
    if (fields.length !== count) fields.length = count;
    if (this.#line === 1 && isSeparatorHint(fields)) return;
    this.#onRecord(fields, this.#line);
  }

  #checkCell(chars: number, column: number, quoted: boolean): void {
    if (chars <= this.#limits.cellChars) return;
    const remedy = quoted ? 'Probably its closing quote (") is missing: add it' : "Shorten it";
    throw new CsvError(
      `The cell that begins on line ${this.#cellLine}, column ${column}, is longer than ${this.#limits.cellChars.toLocaleString("en")} characters. ${remedy} and upload the file again.`,
      this.#cellLine,
      column,
    );
  }

  #failColumns(): never {
    throw new CsvError(
      `Line ${this.#line} has more than ${this.#limits.columns} columns. Leave out the columns you don't need and upload the file again.`,
      this.#line,
    );
  }

  #failRecord(): never {
    throw new CsvError(
      `The row that begins on line ${this.#line} is longer than ${this.#limits.recordChars.toLocaleString("en")} characters. Probably a closing quote (") or a line break is missing there: correct it and upload the file again.`,
      this.#line,
    );
  }
}

/**
 * A streaming reader of UTF-8 CSV: quotes, doubled quotes and line breaks in quotes; CR, LF or CRLF; BOM, blank lines and a
 * first line `sep=;` are passed over; the last line needs no line break. A quote inside an unquoted cell is an ordinary character.
 * Memory is bounded by one chunk and one record.
 * @source RFC 4180
 */
export function createCsvParser(options: CsvParserOptions): CsvParser {
  return new PushParser(options);
}
