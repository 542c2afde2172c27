-- Unless pg_temp stands in a search path it is searched first, for tables. Anybody may make a temporary table "imports", and with
-- one the functions that act with their owner's rights would open, seal or drop the facts of another team.
ALTER FUNCTION team_for_user(uuid, text) SET search_path = public, pg_temp;
ALTER FUNCTION teams_of_user(uuid) SET search_path = public, pg_temp;
ALTER FUNCTION invitation_by_hash(bytea) SET search_path = public, pg_temp;
ALTER FUNCTION api_token_by_hash(bytea) SET search_path = public, pg_temp;
ALTER FUNCTION facts_open(bigint) SET search_path = public, pg_temp;
ALTER FUNCTION facts_range(bigint) SET search_path = public, pg_temp;
ALTER FUNCTION facts_seal(bigint, boolean) SET search_path = public, pg_temp;
ALTER FUNCTION facts_drop(bigint) SET search_path = public, pg_temp;
