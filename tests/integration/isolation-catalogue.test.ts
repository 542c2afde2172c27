import { describe, expect, it } from "vitest";
import { ownerRows, tenantTables } from "@/tests/setup/owner";

/** What the database itself says of tables, keys and rights: whoever adds one is measured by these. */
const app = "throughline_app";
const relations = `pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace AND s.nspname IN ('public', 'facts')`;

/** Keys that must find a row before there is a team, or number facts tables across teams. */
const keysWithoutTeam = [
  "api_tokens_token_hash_key",
  "imports_no_key",
  "invitations_token_hash_key",
  "map_shares_token_hash_key",
  "memberships_user_id_idx",
  "teams_pkey",
  "teams_slug_key",
];
/** People belong to no team. */
const referencesWithoutTeam = ["memberships_user_id_fkey", "sessions_user_id_fkey"];
const tablesWithoutTeam = ["_prisma_migrations", "rate_limits", "sessions", "users"];

describe("tables", () => {
  it("carry a team, but for those of people", async () => {
    const tables = await ownerRows<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')",
    );
    const tenant = new Set((await tenantTables()).map(({ name }) => name));
    expect(tenant.size).toBeGreaterThanOrEqual(22);
    const others = tables.map(({ name }) => name).filter((name) => !tenant.has(name));
    expect(others.sort()).toEqual(tablesWithoutTeam);
  });

  it("of teams have row-level security with the one policy, for every command", async () => {
    const secured = await ownerRows(
      `SELECT c.relname AS name, c.relrowsecurity AS secured, p.polname AS policy, p.polcmd AS command, p.polpermissive AS permissive,
         pg_get_expr(p.polqual, c.oid) AS visible, pg_get_expr(p.polwithcheck, c.oid) AS writable, p.polroles::text AS roles,
         (SELECT count(*)::int FROM pg_policy q WHERE q.polrelid = c.oid) AS policies
       FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace
         AND c.relname = ANY($1) ORDER BY 1`,
      [(await tenantTables()).map(({ name }) => name)],
    );
    const expected = (await tenantTables()).map(({ name, key }) => {
      const rule = `(${key} = current_team())`;
      const policy = { policy: "team", policies: 1, command: "*", permissive: true, roles: "{0}" };
      return { name, secured: true, ...policy, visible: rule, writable: rule };
    });
    expect(secured).toEqual(expected);
  });

  it("have no view beside them, which would read with its owner's rights", async () => {
    expect(await ownerRows(`SELECT c.relname FROM ${relations} WHERE c.relkind IN ('v', 'm', 'f')`)).toEqual(
      [],
    );
  });

  it("say a team in every row", async () => {
    const optional = await ownerRows(
      `SELECT c.relname FROM ${relations} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'team_id'
       WHERE c.relkind IN ('r', 'p') AND NOT (a.attnotnull AND a.atttypid = 'uuid'::regtype)`,
    );
    expect(optional).toEqual([]);
  });
});

describe("keys", () => {
  it("begin with the team", async () => {
    const indexes = await ownerRows<{ name: string }>(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN ${relations} ON c.oid = i.indrelid
       LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
       WHERE s.nspname = 'public' AND c.relname = ANY($1) AND a.attname IS DISTINCT FROM 'team_id' ORDER BY 1`,
      [(await tenantTables()).map(({ name }) => name)],
    );
    expect(indexes.map(({ name }) => name)).toEqual(keysWithoutTeam);
  });

  it("refer to rows of the same team", async () => {
    const references = await ownerRows<{ name: string }>(
      `SELECT k.conname AS name FROM pg_constraint k JOIN ${relations} ON c.oid = k.conrelid
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1]
       WHERE k.contype = 'f' AND NOT (a.attname = 'team_id' AND (f.attname = 'team_id' OR k.confrelid = 'teams'::regclass))
       ORDER BY 1`,
    );
    expect(references.map(({ name }) => name)).toEqual(referencesWithoutTeam);
  });

  it("clear no team when what they refer to goes", async () => {
    const clearing = await ownerRows(
      `SELECT conname FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = 'team_id'
       WHERE contype = 'f' AND confdeltype IN ('n', 'd') AND (confdelsetcols IS NULL OR a.attnum = ANY(confdelsetcols))`,
    );
    expect(clearing).toEqual([]);
  });
});

describe("the role of the app", () => {
  it("owns nothing, bypasses nothing and is in no other role", async () => {
    const [role] = await ownerRows(
      `SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication,
         EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid) OR EXISTS (SELECT 1 FROM pg_proc WHERE proowner = r.oid)
           OR EXISTS (SELECT 1 FROM pg_namespace WHERE nspowner = r.oid) AS owns,
         EXISTS (SELECT 1 FROM pg_auth_members WHERE member = r.oid) AS belongs
       FROM pg_roles r WHERE rolname = $1`,
      [app],
    );
    expect(Object.entries(role!).filter(([, value]) => value !== false)).toEqual([]);
  });

  it("can make nothing in the schemas and do nothing to tables but read and write rows", async () => {
    const creating = await ownerRows(
      `SELECT nspname FROM pg_namespace WHERE nspname IN ('public', 'facts') AND has_schema_privilege($1, oid, 'CREATE')`,
      [app],
    );
    expect(creating).toEqual([]);
    const beyond = await ownerRows(
      `SELECT c.relname, p.privilege FROM ${relations}, unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p(privilege)
       WHERE c.relkind IN ('r', 'p') AND has_table_privilege($1, c.oid, p.privilege)`,
      [app],
    );
    expect(beyond).toEqual([]);
    const audit = await ownerRows(
      `SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p WHERE has_table_privilege($1, 'audit_entries', p)`,
      [app],
    );
    expect(audit).toEqual([{ p: "SELECT" }, { p: "INSERT" }]);
    const log = await ownerRows(
      "SELECT has_table_privilege($1, '_prisma_migrations', 'SELECT') AS readable",
      [app],
    );
    expect(log).toEqual([{ readable: false }]);
  });
});

describe("functions with their owner's rights", () => {
  const functions = () =>
    ownerRows<{ name: string; app: boolean; everybody: boolean; path: string | null }>(
      `SELECT p.proname AS name, has_function_privilege($1, p.oid, 'EXECUTE') AS app,
         EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) WHERE grantee = 0) AS everybody,
         (SELECT split_part(o, '=', 2) FROM unnest(p.proconfig) o WHERE o LIKE 'search_path=%') AS path
       FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace
       WHERE p.prosecdef AND s.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
      [app],
    );

  it("are these, and those of the app are everybody else's not", async () => {
    const found = await functions();
    expect(found.filter(({ everybody }) => everybody)).toEqual([]);
    expect(found.filter((fn) => fn.app).map(({ name }) => name)).toEqual([
      "api_token_by_hash",
      "facts_drop",
      "facts_open",
      "facts_seal",
      "invitation_by_hash",
      "share_by_hash",
      "team_for_user",
      "teams_of_user",
    ]);
    expect(found.filter((fn) => !fn.app).map(({ name }) => name)).toEqual(["facts_range"]);
  });

  it("look for tables in the schema first and among temporary ones last, which anybody can make", async () => {
    const others = (await functions()).filter(({ path }) => path !== "public, pg_temp");
    expect(others).toEqual([]);
  });
});
