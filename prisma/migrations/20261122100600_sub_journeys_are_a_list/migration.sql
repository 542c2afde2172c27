-- Stages from before there were maps had no list at all, which nothing that reads them expects.
UPDATE "stages" SET "sub_journey_ids" = '{}' WHERE "sub_journey_ids" IS NULL;
ALTER TABLE "stages" ALTER COLUMN "sub_journey_ids" SET DEFAULT '{}', ALTER COLUMN "sub_journey_ids" SET NOT NULL;
