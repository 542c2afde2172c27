-- What belongs to a closed review is as read-only as the review itself, whoever writes; only the status of its actions lives on.
-- Rows that go because their journey or team goes (a cascade, so deeper than one trigger) may go.

CREATE FUNCTION review_is_closed(p_team uuid, p_review uuid) RETURNS boolean
  LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (SELECT 1 FROM public.reviews WHERE team_id = p_team AND id = p_review AND state = 'closed') $$;

CREATE FUNCTION keep_review_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() > 1 THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_TABLE_NAME = 'reviews' THEN
    IF OLD.state <> 'draft' THEN
      RAISE EXCEPTION 'a frozen or closed review can not be deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP <> 'INSERT' AND review_is_closed(OLD.team_id, OLD.review_id)
      OR TG_OP <> 'DELETE' AND review_is_closed(NEW.team_id, NEW.review_id) THEN
    IF TG_TABLE_NAME = 'actions' AND TG_OP = 'UPDATE'
        AND (to_jsonb(NEW) - '{status,version,updated_at}'::text[]) = (to_jsonb(OLD) - '{status,version,updated_at}'::text[]) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a closed review is read-only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER keep_record BEFORE DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION keep_review_record();
CREATE TRIGGER keep_record BEFORE INSERT OR UPDATE OR DELETE ON decisions FOR EACH ROW EXECUTE FUNCTION keep_review_record();
CREATE TRIGGER keep_record BEFORE INSERT OR UPDATE OR DELETE ON actions FOR EACH ROW EXECUTE FUNCTION keep_review_record();
