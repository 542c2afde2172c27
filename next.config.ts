import type { NextConfig } from "next";

/** `NEXT_DIST_DIR` and `NEXT_TSCONFIG` let tests build beside a running `npm start`. */
const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  typescript: { tsconfigPath: process.env.NEXT_TSCONFIG ?? "tsconfig.json" },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-copy-streams", "@prisma/client", "@prisma/adapter-pg"],
};

export default config;
