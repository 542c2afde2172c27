-- The second wall. The app connects as throughline_app, which owns nothing and cannot bypass row-level security.
-- A team is visible only inside a transaction that has set app.team_id; unset means no rows.

CREATE FUNCTION current_team() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.team_id', true), '')::uuid $$;

GRANT USAGE ON SCHEMA public TO throughline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO throughline_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO throughline_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO throughline_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO throughline_app;
-- The migration log is nobody's business but the owner's.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON public._prisma_migrations FROM throughline_app;
  END IF;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'memberships', 'invitations', 'api_tokens', 'audit_entries', 'sources', 'terms', 'remembered_mappings',
    'imports', 'import_rejections', 'response_comments', 'import_progress', 'journeys', 'stages', 'stage_rules',
    'definition_versions', 'stage_rollups', 'score_rollups', 'measure_rollups', 'reviews', 'decisions', 'actions']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY team ON %I USING (team_id = current_team()) WITH CHECK (team_id = current_team())', t);
  END LOOP;
END $$;

ALTER TABLE teams ENABLE ROW LEVEL SECURITY;
CREATE POLICY team ON teams USING (id = current_team()) WITH CHECK (id = current_team());

-- Audit rows are append-only.
REVOKE UPDATE, DELETE ON audit_entries FROM throughline_app;

-- What must be found before there is a team in the transaction goes through these functions and nothing else.
-- Unless a search path names pg_temp it is searched first, and anybody may make a temporary table called like one of ours.
CREATE FUNCTION team_for_user(p_user uuid, p_slug text)
  RETURNS TABLE (team_id uuid, slug text, name text, time_zone text, fiscal_year_start_month smallint, minimum_n integer, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT t.id, t.slug, t.name, t.time_zone, t.fiscal_year_start_month, t.minimum_n, m.role
    FROM teams t JOIN memberships m ON m.team_id = t.id
    WHERE t.slug = p_slug AND m.user_id = p_user
  $$;

CREATE FUNCTION teams_of_user(p_user uuid)
  RETURNS TABLE (team_id uuid, slug text, name text, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT t.id, t.slug, t.name, m.role
    FROM teams t JOIN memberships m ON m.team_id = t.id
    WHERE m.user_id = p_user ORDER BY t.name, t.id
  $$;

CREATE FUNCTION invitation_by_hash(p_hash bytea)
  RETURNS TABLE (team_id uuid, id uuid, role text, team_slug text, team_name text, expires_at timestamptz, accepted_at timestamptz, revoked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT i.team_id, i.id, i.role, t.slug, t.name, i.expires_at, i.accepted_at, i.revoked_at
    FROM invitations i JOIN teams t ON t.id = i.team_id WHERE i.token_hash = p_hash
  $$;

CREATE FUNCTION api_token_by_hash(p_hash bytea)
  RETURNS TABLE (token_id uuid, token_role text, revoked_at timestamptz, team_id uuid, slug text, name text, time_zone text, fiscal_year_start_month smallint, minimum_n integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT a.id, a.role, a.revoked_at, t.id, t.slug, t.name, t.time_zone, t.fiscal_year_start_month, t.minimum_n
    FROM api_tokens a JOIN teams t ON t.id = a.team_id WHERE a.token_hash = p_hash
  $$;

REVOKE ALL ON FUNCTION team_for_user(uuid, text), teams_of_user(uuid), invitation_by_hash(bytea), api_token_by_hash(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team_for_user(uuid, text), teams_of_user(uuid), invitation_by_hash(bytea), api_token_by_hash(bytea) TO throughline_app;

-- What a review froze stays as it was, whoever writes: only the lead-up to freezing and the step from frozen to closed may pass.
CREATE FUNCTION keep_frozen_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'closed' THEN
    RAISE EXCEPTION 'a closed review is read-only' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state = 'frozen' AND (NEW.snapshot IS DISTINCT FROM OLD.snapshot OR NEW.snapshot_hash IS DISTINCT FROM OLD.snapshot_hash
      OR NEW.period IS DISTINCT FROM OLD.period OR NEW.journey_id IS DISTINCT FROM OLD.journey_id OR NEW.state = 'draft') THEN
    RAISE EXCEPTION 'a frozen review keeps its snapshot' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_frozen BEFORE UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION keep_frozen_review();
