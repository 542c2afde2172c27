import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "server-only": `${root}node_modules/server-only/empty.js`,
  "@": root.replace(/\/$/, ""),
};

/** Tests call actions, loaders and handlers without a server: see tests/setup/request.ts. */
const requestAlias = {
  "next/headers": `${root}tests/setup/next-headers.ts`,
  "next/cache": `${root}tests/setup/next-cache.ts`,
};

/** A far-off zone with a quarter-hour offset, so that a forgotten zone argument shows. */
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // Properties with many runs on a busy machine.
          testTimeout: 30_000,
          include: ["{lib,components,prisma,scripts}/**/*.test.{ts,tsx,mjs}"],
        },
      },
      {
        resolve: { alias: { ...requestAlias, ...alias } },
        test: {
          name: "integration",
          include: ["tests/{integration,contract}/**/*.test.ts"],
          setupFiles: ["tests/setup/database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
