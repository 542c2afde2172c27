-- Whether who opens the link sees the numbers of the stages as well.
ALTER TABLE map_shares ADD COLUMN shows_numbers boolean NOT NULL DEFAULT false;

-- What it returns can't be changed in place.
DROP FUNCTION share_by_hash(bytea);
CREATE FUNCTION share_by_hash(p_hash bytea)
  RETURNS TABLE (team_id uuid, slug text, name text, time_zone text, fiscal_year_start_month smallint, minimum_n integer,
    id uuid, journey_id uuid, password_hash text, expires_at timestamptz, revoked_at timestamptz, shows_numbers boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT t.id, t.slug, t.name, t.time_zone, t.fiscal_year_start_month, t.minimum_n,
      s.id, s.journey_id, s.password_hash, s.expires_at, s.revoked_at, s.shows_numbers
    FROM map_shares s JOIN teams t ON t.id = s.team_id WHERE s.token_hash = p_hash
  $$;
REVOKE ALL ON FUNCTION share_by_hash(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION share_by_hash(bytea) TO throughline_app;
