import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { buildDemo } from "./build-demo";
import { enterDemo } from "./enter-demo";

/**
 * Makes the demo team: `npm start` runs this on an empty embedded database. Its password is public, so it is never made
 * anywhere else. THROUGHLINE_NOW sets the clock it is built for, for tests.
 */
async function main(): Promise<void> {
  if (env().THROUGHLINE_EMBEDDED !== "1")
    throw new Error("The demo team is made only in the embedded database.");
  const now = process.env.THROUGHLINE_NOW ? Date.parse(process.env.THROUGHLINE_NOW) : Date.now();
  await enterDemo(buildDemo({ seed: 7, now }), "throughline-demo");
  await closeDatabase();
}

await main();
