import type { NextConfig } from "next";

/** For every answer; the content security policy of pages needs a nonce and is in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** Answers of the API are data: nothing in them may run, frame or be framed. */
const apiHeaders = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }];

/** Whoever holds the link can look: it must not travel on, be found by searching, or stay in a cache of somebody else. */
const shareHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/** `NEXT_DIST_DIR` and `NEXT_TSCONFIG` let tests build beside a running `npm start`. */
const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  typescript: { tsconfigPath: process.env.NEXT_TSCONFIG ?? "tsconfig.json" },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // The development server would write the arguments of actions into its log, passwords among them.
  logging: { serverFunctions: false },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/api/:path*", headers: apiHeaders },
    // Somebody else's file: opened on its own it gets an origin of its own as well.
    {
      source: "/api/v1/images/:id",
      headers: [
        { key: "Content-Security-Policy", value: "default-src 'none'; sandbox; frame-ancestors 'none'" },
      ],
    },
    // Whoever holds the link can join: it must not travel on in a Referer.
    { source: "/invite/:token", headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
    { source: "/share/:path*", headers: shareHeaders },
  ],
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "pg-copy-streams",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
};

export default config;
