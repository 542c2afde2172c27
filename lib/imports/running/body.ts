import { AppError } from "@/lib/errors";
import { importLimits } from "@/lib/imports/limits";

/** The upload as it comes in: chunk by chunk, counted, and with its beginning at hand for recognising the file. */
export class UploadBody {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private head: Uint8Array[] = [];
  private ended = false;
  private readonly startedMs = performance.now();
  bytes = 0;

  /** onChunk sees every chunk once, in order, for the digest */
  constructor(
    stream: ReadableStream<Uint8Array>,
    private readonly onChunk: (chunk: Uint8Array) => void,
  ) {
    this.reader = stream.getReader();
  }

  private async next(): Promise<Uint8Array | null> {
    if (this.ended) return null;
    let result: ReadableStreamReadResult<Uint8Array>;
    try {
      result = await this.readUnlessSilent();
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError(
        "INVALID",
        `The upload broke off after ${this.bytes} bytes, so nothing was stored. Send the file again.`,
        { cause },
      );
    }
    if (result.done) {
      this.ended = true;
      return null;
    }
    this.bytes += result.value.length;
    const seconds = (performance.now() - this.startedMs) / 1000;
    if (seconds > importLimits.silenceMs / 1000 && this.bytes / seconds < importLimits.slowestBytesPerSecond)
      throw tooSlow(this.bytes, seconds);
    if (this.bytes > importLimits.fileBytes) throw fileTooLarge();
    this.onChunk(result.value);
    return result.value;
  }

  /** An import holds a connection and its source; a client that says nothing more must not hold them for ever. */
  private async readUnlessSilent(): Promise<ReadableStreamReadResult<Uint8Array>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(fellSilent(this.bytes)), importLimits.silenceMs);
    });
    try {
      return await Promise.race([this.reader.read(), silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The first bytes, up to the sample's size, and whether they are the whole file. */
  async sample(): Promise<{ bytes: Uint8Array; whole: boolean }> {
    let size = 0;
    while (size < importLimits.sampleBytes) {
      const chunk = await this.next();
      if (!chunk) break;
      this.head.push(chunk);
      size += chunk.length;
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of this.head) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return { bytes, whole: this.ended };
  }

  /** Everything from the start, the sample included. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (const chunk of this.head) yield chunk;
    this.head = [];
    for (let chunk = await this.next(); chunk; chunk = await this.next()) yield chunk;
  }

  /** Lets go of the stream, so that the caller can read on or away what is left. */
  release(): void {
    this.head = [];
    this.reader.releaseLock();
  }
}

function fellSilent(bytes: number): AppError {
  const seconds = importLimits.silenceMs / 1000;
  return new AppError(
    "INVALID",
    `Nothing came for ${seconds} seconds after ${bytes} bytes, so nothing was stored. Check the connection and send the file again.`,
  );
}

function tooSlow(bytes: number, seconds: number): AppError {
  return new AppError(
    "LIMIT",
    `Only ${bytes} bytes came in ${Math.round(seconds)} seconds. Nothing was stored; send the file again over a better connection.`,
    { status: 408 },
  );
}

export function fileTooLarge(): AppError {
  const gib = importLimits.fileBytes / 1024 ** 3;
  return new AppError(
    "LIMIT",
    `The file is larger than ${gib} GiB. Split it, for example by month, and send the parts one after another.`,
    {
      status: 413,
    },
  );
}
