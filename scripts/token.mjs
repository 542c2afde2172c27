import { exitCodeOf, spawnBound } from "./children.mjs";
import { withDatabase } from "./database.mjs";
import { migrate } from "./migrate.mjs";
import { cli, dataDirOf, pinnedNode } from "./project.mjs";
import { addressOf, appEnv } from "./serve.mjs";

/** The token is the last line of stdout; whatever else there is to say goes to stderr. */
async function main(args) {
  const dataDir = dataDirOf();
  return withDatabase({ dataDir, log: console.error }, async ({ url, embedded }) => {
    await migrate(url);
    const env = appEnv({ url, embedded, dataDir, address: addressOf(), production: true });
    const child = spawnBound(
      pinnedNode,
      [cli.tsx, "--conditions=react-server", "prisma/seed/token.ts", ...args],
      { env },
    );
    return exitCodeOf(child);
  });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
