import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { listFiles } from "./hash.mjs";
import { root } from "./project.mjs";

/** Where the engine leaves its last words; without them a panic says nothing but "unreachable". */
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };

const NO_FILTER = { externalTables: [], externalEnums: [] };
let loading = null;

/** Prisma's schema engine as WebAssembly, so that no engine binary is downloaded. */
function loadEngine() {
  loading ??= (async () => {
    const require = createRequire(import.meta.url);
    const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
    const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
    const { instance } = await WebAssembly.instantiate(readFileSync(file), {
      "./schema_engine_bg.js": bindings,
    });
    bindings.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return bindings.SchemaEngine;
  })();
  return loading;
}

/** The files of prisma/schema as the engine wants them. */
export function readSchema(base = root) {
  const files = listFiles(base, ["prisma/schema"], (path) => path.endsWith(".prisma"));
  return files.map((path) => ({ path: join(base, path), content: readFileSync(join(base, path), "utf8") }));
}

/** The folders of prisma/migrations in the order of their names, which begin with a timestamp. */
export function readMigrations(base = root) {
  const baseDir = join(base, "prisma/migrations");
  const lock = join(baseDir, "migration_lock.toml");
  const folders = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lock) ? readFileSync(lock, "utf8") : 'provider = "postgresql"\n',
    },
    shadowDbInitScript: "",
    migrationDirectories: folders
      .map(({ name }) => name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: { path: "migration.sql", content: readSql(join(baseDir, path, "migration.sql")) },
      })),
  };
}

function readSql(file) {
  try {
    return { tag: "ok", value: readFileSync(file, "utf8") };
  } catch (error) {
    return { tag: "error", value: error.message };
  }
}

async function withEngine(databaseUrl, run) {
  const [SchemaEngine, { MigrationAdapter }, { bindMigrationAwareSqlAdapterFactory }] = await Promise.all([
    loadEngine(),
    import("./migration-adapter.mjs"),
    import("@prisma/driver-adapter-utils"),
  ]);
  const datamodels = readSchema().map(({ path, content }) => [path, content]);
  const adapter = new MigrationAdapter(databaseUrl);
  const engine = await SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await run(engine);
  } catch (error) {
    throw new Error(readable(error), { cause: error });
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** The engine's errors carry their sentence in a JSON field, and the migration's name in a backtrace. */
function readable(error) {
  const text = String(error?.message ?? error);
  const known = /"message":"((?:[^"\\]|\\.)*)"/.exec(text);
  const sentence = (known ? JSON.parse(`"${known[1]}"`) : text).replace(/\n\s+0: [\s\S]*$/, "").trim();
  const migration = /migration_name="([^"]+)"/.exec(text)?.[1];
  return migration ? `Migration ${migration}: ${sentence}` : sentence;
}

/** Applies what is missing and writes `_prisma_migrations`, as `prisma migrate deploy` would. Returns the names applied. */
export async function applyMigrations(databaseUrl) {
  const output = await withEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList: readMigrations(), filters: NO_FILTER }),
  );
  return output.appliedMigrationNames;
}

/**
 * The SQL that leads from the migrations (or from nothing) to prisma/schema; null when they agree.
 * Makes and drops a shadow database.
 */
export async function diffMigrations(databaseUrl, { fromEmpty = false } = {}) {
  const migrations = readMigrations();
  const from =
    fromEmpty || migrations.migrationDirectories.length === 0
      ? { tag: "empty" }
      : { tag: "migrations", ...migrations };
  const to = { tag: "schemaDatamodel", files: readSchema() };
  const output = await withEngine(databaseUrl, (engine) =>
    engine.diff({ from, to, script: true, exitCode: true, filters: NO_FILTER }),
  );
  return output.exitCode === 0 ? null : output.stdout;
}
