import type { HtmlToken } from "@/lib/journeys/map/paste/html-tokens";

/** Tags that begin and end on a line of their own. */
const blocks = new Set(
  "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article table tr".split(" "),
);

/** Gathers the text of HTML as a reader sees it: white space in its source is one space, `<br>` and blocks break the line. */
export class FlowText {
  readonly #parts: string[] = [];
  /** what it ends with; "" at the beginning */
  #last = "";

  #write(text: string): void {
    if (text === "") return;
    this.#parts.push(text);
    this.#last = text.at(-1)!;
  }

  #space(): void {
    if (this.#last.trim() !== "") this.#write(" ");
  }

  #breakLine(): void {
    if (this.#last !== "" && this.#last !== "\n") this.#write("\n");
  }

  add(token: HtmlToken): void {
    if (token.type === "text") {
      const text = token.text.replaceAll(/[\t\n\r\f ]+/g, " ");
      this.#write(text.startsWith(" ") && this.#last.trim() === "" ? text.slice(1) : text);
    } else if (token.name === "br") {
      if (token.type === "open") this.#write("\n");
    } else if (blocks.has(token.name)) this.#breakLine();
    else if ((token.name === "td" || token.name === "th") && token.type === "open") this.#space();
  }

  toString(): string {
    return this.#parts.join("");
  }
}
