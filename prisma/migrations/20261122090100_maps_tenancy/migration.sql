DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'journey_maps', 'map_edits', 'lanes', 'steps', 'cards', 'emotion_points', 'stage_links', 'map_personas', 'map_versions',
    'map_shares', 'personas', 'images']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY team ON %I USING (team_id = current_team()) WITH CHECK (team_id = current_team())', t);
  END LOOP;
END $$;

-- One drawn point a persona and stage, also where there is no persona.
CREATE UNIQUE INDEX emotion_points_one_each ON emotion_points (team_id, journey_id, stage_id, persona_id) NULLS NOT DISTINCT;

ALTER TABLE journeys ADD CONSTRAINT journeys_state CHECK (state IN ('current', 'future'));
ALTER TABLE journeys ADD CONSTRAINT journeys_status CHECK (status IN ('draft', 'active', 'archived'));

-- Journeys made before there were maps get an empty one with the usual lanes.
INSERT INTO journey_maps (team_id, journey_id) SELECT team_id, id FROM journeys;
INSERT INTO lanes (team_id, id, journey_id, position, kind, name, revision)
SELECT j.team_id, gen_random_uuid(), j.id, l.position, l.kind, l.name, 0
FROM journeys j, (VALUES (1, 'touchpoints', 'Touchpoints'), (2, 'actions', 'Actions'), (3, 'thoughts', 'Thoughts'),
  (4, 'feelings', 'Feelings'), (5, 'pain-points', 'Pain points'), (6, 'opportunities', 'Opportunities')) AS l (position, kind, name);

-- A public link is found by the hash of its secret before there is a team.
CREATE FUNCTION share_by_hash(p_hash bytea)
  RETURNS TABLE (team_id uuid, slug text, name text, time_zone text, fiscal_year_start_month smallint, minimum_n integer,
    id uuid, journey_id uuid, password_hash text, expires_at timestamptz, revoked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT t.id, t.slug, t.name, t.time_zone, t.fiscal_year_start_month, t.minimum_n,
      s.id, s.journey_id, s.password_hash, s.expires_at, s.revoked_at
    FROM map_shares s JOIN teams t ON t.id = s.team_id WHERE s.token_hash = p_hash
  $$;
REVOKE ALL ON FUNCTION share_by_hash(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION share_by_hash(bytea) TO throughline_app;
