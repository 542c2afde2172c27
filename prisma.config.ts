import { defineConfig } from "prisma/config";

/** No datasource here: scripts/migrate.mjs migrates, with the URL it is given. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
