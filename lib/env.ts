import "server-only";
import { z } from "zod";

const envSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  THROUGHLINE_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url().optional(),
  /** "1" when a proxy of ours writes X-Forwarded-For */
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  /** 1: the database is the embedded one, which listens on loopback alone */
  THROUGHLINE_EMBEDDED: z.enum(["", "1"]).default(""),
});

type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/**
 * The process's settings, read on first use so that a build needs none.
 * @throws Error naming each missing or wrong variable
 */
export function env(): Env {
  if (parsed) return parsed;
  const result = envSchema.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues
      .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
      .join("; ");
    throw new Error(`The environment is not complete (${problems}). Start with npm start, which sets it.`);
  }
  parsed = result.data;
  return parsed;
}
