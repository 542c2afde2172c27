import { afterAll } from "vitest";
import { closeDatabase } from "@/lib/db";

/**
 * The database of the integration tests: a migrated PostgreSQL that scripts/test.mjs starts and names in DATABASE_URL.
 * Every test makes a team of its own (tests/factories), so nothing is cleaned up and test files run side by side.
 */
if (!process.env.DATABASE_URL) {
  throw new Error(
    "Integration tests need DATABASE_URL. Run them with npm test, which starts a database for them.",
  );
}
process.env.THROUGHLINE_SECRET ??= "a secret of tests only, long enough to be one";

afterAll(closeDatabase);
