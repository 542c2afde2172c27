import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { createToken } from "@/lib/teams/tokens/mutations";
import { now } from "@/tests/factories/clock";
import { createTeam } from "@/tests/factories/team";
import type { Expected } from "@/tests/fixtures/generated-exports";

/** A value that scripts/bench.mjs sets. @throws when a benchmark is started without it */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing. Run benchmarks with npm run bench.`);
  return value;
}

/** A team with a token, spoken to over HTTP as a customer's script would. */
export class BenchTeam {
  private constructor(private readonly token: string) {}

  static async create(): Promise<BenchTeam> {
    const { scope } = await createTeam();
    const { token } = await createToken(scope, { name: "bench", role: "editor" }, now);
    return new BenchTeam(token);
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${required("BENCH_BASE_URL")}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Streams a file into a source; returns the server's timing once the import is committed and counted. */
  async upload(sourceId: string, path: string, mapping: unknown): Promise<{ timing: string }> {
    const query = new URLSearchParams({ fileName: "events.csv", mapping: JSON.stringify(mapping) });
    const response = await fetch(
      `${required("BENCH_BASE_URL")}/api/v1/sources/${sourceId}/imports?${query}`,
      {
        method: "POST",
        headers: {
          authorization: `Bearer ${this.token}`,
          "content-type": "text/csv",
          "content-length": String(statSync(path).size),
        },
        body: Readable.toWeb(
          createReadStream(path, { highWaterMark: 1 << 18 }),
        ) as ReadableStream<Uint8Array>,
        duplex: "half",
      } as RequestInit,
    );
    if (response.status !== 201) throw new Error(`upload: ${response.status} ${await response.text()}`);
    await response.json();
    return { timing: response.headers.get("server-timing") ?? "" };
  }

  /** A journey with the generator's stages over one new source of events. */
  async eventJourney(expected: Expected): Promise<{ journeyId: string; sourceId: string }> {
    const source = await this.call<{ id: string }>("POST", "/sources", { name: "Events", kind: "events" });
    const stages = expected.stages.map(({ name, retentionAnchor }) => ({ name, retentionAnchor }));
    const journey = await this.call<{ id: string; stages: { id: string }[] }>("POST", "/journeys", {
      name: "Bench",
      stages,
    });
    const rules = journey.stages.map((stage, index) => ({
      stage: stage.id,
      source: source.id,
      match: { event: expected.stages[index]!.events },
    }));
    await this.call("PUT", `/journeys/${journey.id}/rules`, rules);
    return { journeyId: journey.id, sourceId: source.id };
  }
}

/** The most memory a process has had resident since it started. @unit MiB */
export async function peakMemoryMiB(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)![1]) / 1024;
}

/** One line of the benchmark: what, the ratio, the bound it is held against, and what it was made of. */
export function report(name: string, value: number, bound: string, detail: string): void {
  console.log(`${name.padEnd(58)} ${value.toFixed(3).padStart(8)}   ${bound.padEnd(20)} ${detail}`);
}
