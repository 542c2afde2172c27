-- What a version differs in from the one before it, counted when it is kept; null: not counted yet.
-- Row-level security: the table's policy holds for its new column.
ALTER TABLE "map_versions" ADD COLUMN "changes" JSONB;
