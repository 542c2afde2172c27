-- Counts of a persona stand beside everybody's, whose persona_id is nil. Code always says whose they are, so no default stays.
ALTER TABLE stage_rollups ADD COLUMN persona_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE stage_rollups ALTER COLUMN persona_id DROP DEFAULT, DROP CONSTRAINT stage_rollups_pkey,
  ADD CONSTRAINT stage_rollups_pkey PRIMARY KEY (team_id, journey_id, persona_id, grain, starts_on, stage_id);

ALTER TABLE score_rollups ADD COLUMN persona_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE score_rollups ALTER COLUMN persona_id DROP DEFAULT, DROP CONSTRAINT score_rollups_pkey,
  ADD CONSTRAINT score_rollups_pkey PRIMARY KEY (team_id, journey_id, persona_id, grain, starts_on, stage_id, kpi, scale_min, scale_max);

ALTER TABLE measure_rollups ADD COLUMN persona_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE measure_rollups ALTER COLUMN persona_id DROP DEFAULT, DROP CONSTRAINT measure_rollups_pkey,
  ADD CONSTRAINT measure_rollups_pkey PRIMARY KEY (team_id, journey_id, persona_id, grain, starts_on, stage_id, measure);

-- Whose counts are kept, by which rule, and which sources it reached (lib/kpis/personas).
CREATE TABLE "persona_counts" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "persona_id" UUID NOT NULL,
    "rule" JSONB NOT NULL,
    "reach" JSONB NOT NULL,

    CONSTRAINT "persona_counts_pkey" PRIMARY KEY ("team_id","journey_id","persona_id")
);
CREATE INDEX "persona_counts_team_id_persona_id_idx" ON "persona_counts"("team_id", "persona_id");
ALTER TABLE "persona_counts" ADD CONSTRAINT "persona_counts_team_id_journey_id_fkey"
  FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "persona_counts" ADD CONSTRAINT "persona_counts_team_id_persona_id_fkey"
  FOREIGN KEY ("team_id", "persona_id") REFERENCES "personas"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE persona_counts ENABLE ROW LEVEL SECURITY;
CREATE POLICY team ON persona_counts USING (team_id = current_team()) WITH CHECK (team_id = current_team());

-- Everybody's counts are no row of persona_counts, so the roll-ups can't refer to it: a persona's go with its row by this,
-- also when persona or journey is deleted.
CREATE FUNCTION persona_counts_forget() RETURNS trigger
  LANGUAGE plpgsql SET search_path = public, pg_temp
  AS $$
BEGIN
  DELETE FROM stage_rollups WHERE team_id = OLD.team_id AND journey_id = OLD.journey_id AND persona_id = OLD.persona_id;
  DELETE FROM score_rollups WHERE team_id = OLD.team_id AND journey_id = OLD.journey_id AND persona_id = OLD.persona_id;
  DELETE FROM measure_rollups WHERE team_id = OLD.team_id AND journey_id = OLD.journey_id AND persona_id = OLD.persona_id;
  RETURN NULL;
END $$;
CREATE TRIGGER forget AFTER DELETE ON persona_counts FOR EACH ROW EXECUTE FUNCTION persona_counts_forget();
