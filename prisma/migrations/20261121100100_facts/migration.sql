-- Raw facts: one slim table per import, facts.i_<imports.no>, filled by COPY FREEZE before row-level security is switched on
-- (COPY into a table with it is refused), then sealed. Undo drops the table. Team and source are given by the table.
-- The app role may create, seal and drop them only through the functions below, which check app.team_id.

CREATE SCHEMA facts;
GRANT USAGE ON SCHEMA facts TO throughline_app;

-- Makes the empty table of an import that the caller's transaction has just registered.
CREATE FUNCTION facts_open(p_no bigint) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM imports WHERE no = p_no AND team_id = current_team() AND status = 'loading') THEN
    RAISE EXCEPTION 'no such import' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format($f$
    CREATE TABLE facts.i_%s (
      row_key bigint NOT NULL,
      person  bigint,
      at      timestamptz(3),
      number  numeric,
      day     date,
      name    integer,
      channel integer,
      page    integer,
      segment integer,
      current boolean NOT NULL,
      attrs   jsonb
    ) WITH (autovacuum_enabled = on)$f$, p_no);
  EXECUTE format('GRANT INSERT ON facts.i_%s TO throughline_app', p_no);
END $$;

-- The range of an import's current facts, kept on its row so that readers skip tables that can't matter.
CREATE FUNCTION facts_range(p_no bigint) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
BEGIN
  EXECUTE format($f$
    UPDATE imports SET (first_at, last_at, first_day, last_day) =
      (SELECT min(at), max(at), min(day), max(day) FROM facts.i_%1$s WHERE current)
    WHERE no = %1$s AND team_id = current_team()$f$, p_no);
END $$;

-- Ends the load: rows repeated inside the file become one, rows the source already holds are told apart (identical, changed),
-- and the table is shut for writing and opened for reading to its own team alone.
-- p_updates: a changed row replaces the earlier one; otherwise the earlier one stays. Exactly one row per key is current.
CREATE FUNCTION facts_seal(p_no bigint, p_updates boolean)
  RETURNS TABLE (identical integer, changed integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
DECLARE
  v_team uuid; v_source uuid; v_other bigint; n integer; v_same text;
BEGIN
  SELECT i.team_id, i.source_id INTO v_team, v_source FROM imports i
    WHERE i.no = p_no AND i.team_id = current_team() AND i.status = 'loading';
  IF v_team IS NULL THEN
    RAISE EXCEPTION 'no such import' USING ERRCODE = 'insufficient_privilege';
  END IF;
  identical := 0; changed := 0;
  EXECUTE format('REVOKE INSERT ON facts.i_%s FROM throughline_app', p_no);
  EXECUTE format('CREATE INDEX i_%1$s_key ON facts.i_%1$s (row_key)', p_no);

  -- Inside the file. The fresh key index gives the keys in order, so repeated ones are neighbours: no sort, no hash of a million.
  PERFORM set_config('enable_seqscan', 'off', true), set_config('enable_hashagg', 'off', true), set_config('enable_sort', 'off', true);
  EXECUTE format('CREATE TEMP TABLE repeated_keys ON COMMIT DROP AS SELECT row_key FROM facts.i_%s GROUP BY row_key HAVING count(*) > 1', p_no);
  GET DIAGNOSTICS n = ROW_COUNT;
  PERFORM set_config('enable_seqscan', 'on', true), set_config('enable_hashagg', 'on', true), set_config('enable_sort', 'on', true);
  IF n > 0 THEN
    -- Insertion order is ctid order: the table is fresh and only we wrote it.
    EXECUTE format($f$
      CREATE TEMP TABLE repeated ON COMMIT DROP AS
      SELECT t.ctid AS id, t.row_key,
             row_number() OVER w AS nth,
             count(*) OVER (PARTITION BY t.row_key) AS times,
             (t.person, t.at, t.number, t.day, t.name, t.channel, t.page, t.segment, t.attrs)::text
               IS DISTINCT FROM
             CASE WHEN %2$L THEN lag((t.person, t.at, t.number, t.day, t.name, t.channel, t.page, t.segment, t.attrs)::text) OVER w
                  ELSE first_value((t.person, t.at, t.number, t.day, t.name, t.channel, t.page, t.segment, t.attrs)::text) OVER w END AS differs
      FROM facts.i_%1$s t JOIN repeated_keys k ON k.row_key = t.row_key
      WINDOW w AS (PARTITION BY t.row_key ORDER BY t.ctid)$f$, p_no, p_updates);
    SELECT count(*) FILTER (WHERE nth > 1 AND NOT differs), count(*) FILTER (WHERE nth > 1 AND differs)
      INTO identical, changed FROM repeated;
    EXECUTE format('DELETE FROM facts.i_%1$s t USING repeated r WHERE t.ctid = r.id AND r.nth <> CASE WHEN %2$L THEN r.times ELSE 1 END',
                   p_no, p_updates);
    DROP TABLE repeated;
  END IF;
  DROP TABLE repeated_keys;

  v_same := '(o.person, o.at, o.number, o.day, o.name, o.channel, o.page, o.segment, o.attrs) IS NOT DISTINCT FROM (n.person, n.at, n.number, n.day, n.name, n.channel, n.page, n.segment, n.attrs)';
  FOR v_other IN
    SELECT i.no FROM imports i WHERE i.team_id = v_team AND i.source_id = v_source AND i.status = 'committed' ORDER BY i.no
  LOOP
    EXECUTE format('UPDATE facts.i_%1$s n SET current = false FROM facts.i_%2$s o WHERE o.row_key = n.row_key AND o.current AND n.current AND %3$s',
                   p_no, v_other, v_same);
    GET DIAGNOSTICS n = ROW_COUNT;
    identical := identical + n;
    IF p_updates THEN
      EXECUTE format('UPDATE facts.i_%2$s o SET current = false FROM facts.i_%1$s n WHERE o.row_key = n.row_key AND o.current AND n.current',
                     p_no, v_other);
    ELSE
      EXECUTE format('UPDATE facts.i_%1$s n SET current = false FROM facts.i_%2$s o WHERE o.row_key = n.row_key AND o.current AND n.current',
                     p_no, v_other);
    END IF;
    GET DIAGNOSTICS n = ROW_COUNT;
    changed := changed + n;
    IF n > 0 AND p_updates THEN PERFORM facts_range(v_other); END IF;
  END LOOP;

  EXECUTE format('ALTER TABLE facts.i_%s ENABLE ROW LEVEL SECURITY', p_no);
  EXECUTE format('CREATE POLICY team ON facts.i_%s USING (current_team() = %L)', p_no, v_team);
  EXECUTE format('GRANT SELECT ON facts.i_%s TO throughline_app', p_no);
  PERFORM facts_range(p_no);
  RETURN NEXT;
END $$;

-- Removes an import's facts; where it had hidden an earlier (or been followed by a later, kept-out) row, the row that would
-- stand had it never been taken in becomes current again: the newest of the updating imports, else the oldest.
CREATE FUNCTION facts_drop(p_no bigint) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
DECLARE
  v_team uuid; v_source uuid; v_other record; n integer;
BEGIN
  SELECT i.team_id, i.source_id INTO v_team, v_source FROM imports i
    WHERE i.no = p_no AND i.team_id = current_team() AND i.status = 'committed';
  IF v_team IS NULL THEN
    RAISE EXCEPTION 'no such import' USING ERRCODE = 'insufficient_privilege';
  END IF;
  CREATE TEMP TABLE heirs (no bigint, id tid, row_key bigint, rank bigint) ON COMMIT DROP;
  FOR v_other IN
    SELECT i.no, CASE WHEN i.updates THEN i.no ELSE -i.no END AS rank FROM imports i
    WHERE i.team_id = v_team AND i.source_id = v_source AND i.status = 'committed' AND i.no <> p_no
  LOOP
    EXECUTE format('INSERT INTO heirs SELECT %2$s, o.ctid, o.row_key, %3$s FROM facts.i_%2$s o JOIN facts.i_%1$s d ON d.row_key = o.row_key WHERE d.current',
                   p_no, v_other.no, v_other.rank);
  END LOOP;
  FOR v_other IN SELECT DISTINCT h.no FROM heirs h LOOP
    EXECUTE format($f$
      UPDATE facts.i_%1$s o SET current = true
      FROM (SELECT DISTINCT ON (row_key) no, id FROM heirs ORDER BY row_key, rank DESC) best
      WHERE best.no = %1$s AND o.ctid = best.id$f$, v_other.no);
  END LOOP;
  EXECUTE format('DROP TABLE facts.i_%s', p_no);
  UPDATE imports SET status = 'undone', first_at = NULL, last_at = NULL, first_day = NULL, last_day = NULL
    WHERE no = p_no AND team_id = v_team;
  FOR v_other IN SELECT DISTINCT h.no FROM heirs h LOOP
    PERFORM facts_range(v_other.no);
  END LOOP;
  DROP TABLE heirs;
END $$;

REVOKE ALL ON FUNCTION facts_open(bigint), facts_seal(bigint, boolean), facts_drop(bigint), facts_range(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facts_open(bigint), facts_seal(bigint, boolean), facts_drop(bigint) TO throughline_app;
