-- AlterTable
ALTER TABLE "journeys" ADD COLUMN     "future_of_id" UUID,
ADD COLUMN     "is_template" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "owner_id" UUID,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'current',
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'draft';

-- AlterTable
ALTER TABLE "stages" ADD COLUMN     "guide" TEXT,
ADD COLUMN     "hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sub_journey_ids" UUID[],
ALTER COLUMN "position" SET DATA TYPE DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "journey_maps" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "edited_at" TIMESTAMPTZ(3),
    "versioned_at" TIMESTAMPTZ(3),

    CONSTRAINT "journey_maps_pkey" PRIMARY KEY ("team_id","journey_id")
);

-- CreateTable
CREATE TABLE "map_edits" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed" UUID[],

    CONSTRAINT "map_edits_pkey" PRIMARY KEY ("team_id","journey_id","revision")
);

-- CreateTable
CREATE TABLE "lanes" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "lanes_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "steps" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "steps_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "cards" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "lane_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "step_id" UUID,
    "position" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "channel" TEXT,
    "score" DOUBLE PRECISION,
    "impact" SMALLINT,
    "feasibility" SMALLINT,
    "metric" TEXT,
    "persona_ids" UUID[],
    "owner_id" UUID,
    "evidence" TEXT NOT NULL,
    "evidence_url" TEXT,
    "evidence_import_id" UUID,
    "image_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "cards_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "emotion_points" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "persona_id" UUID,
    "stage_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "emotion_points_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "stage_links" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "from_stage_id" UUID NOT NULL,
    "to_stage_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "stage_links_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "map_personas" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "map_personas_pkey" PRIMARY KEY ("team_id","journey_id","id")
);

-- CreateTable
CREATE TABLE "map_versions" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "cards" INTEGER NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "map_versions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "map_shares" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "password_hash" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "map_shares_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "personas" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL,
    "role" TEXT,
    "mark" SMALLINT NOT NULL,
    "image_id" UUID,
    "demographics" JSONB NOT NULL,
    "goals" TEXT[],
    "motivations" TEXT[],
    "pain_points" TEXT[],
    "channels" TEXT[],
    "quotes" TEXT[],
    "share" DOUBLE PRECISION,
    "rule" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "personas_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "images" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "images_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "map_edits_team_id_journey_id_id_key" ON "map_edits"("team_id", "journey_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lanes_team_id_journey_id_id_key" ON "lanes"("team_id", "journey_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "steps_team_id_journey_id_id_key" ON "steps"("team_id", "journey_id", "id");

-- CreateIndex
CREATE INDEX "cards_team_id_journey_id_revision_idx" ON "cards"("team_id", "journey_id", "revision");

-- CreateIndex
CREATE INDEX "cards_team_id_lane_id_idx" ON "cards"("team_id", "lane_id");

-- CreateIndex
CREATE INDEX "cards_team_id_stage_id_idx" ON "cards"("team_id", "stage_id");

-- CreateIndex
CREATE INDEX "emotion_points_team_id_journey_id_stage_id_idx" ON "emotion_points"("team_id", "journey_id", "stage_id");

-- CreateIndex
CREATE INDEX "stage_links_team_id_journey_id_idx" ON "stage_links"("team_id", "journey_id");

-- CreateIndex
CREATE INDEX "map_personas_team_id_id_idx" ON "map_personas"("team_id", "id");

-- CreateIndex
CREATE INDEX "map_versions_team_id_journey_id_created_at_idx" ON "map_versions"("team_id", "journey_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "map_shares_token_hash_key" ON "map_shares"("token_hash");

-- CreateIndex
CREATE INDEX "map_shares_team_id_journey_id_idx" ON "map_shares"("team_id", "journey_id");

-- CreateIndex
CREATE UNIQUE INDEX "stages_team_id_journey_id_id_key" ON "stages"("team_id", "journey_id", "id");

-- AddForeignKey
ALTER TABLE "journey_maps" ADD CONSTRAINT "journey_maps_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "map_edits" ADD CONSTRAINT "map_edits_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journey_maps"("team_id", "journey_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lanes" ADD CONSTRAINT "lanes_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journey_maps"("team_id", "journey_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steps" ADD CONSTRAINT "steps_team_id_journey_id_stage_id_fkey" FOREIGN KEY ("team_id", "journey_id", "stage_id") REFERENCES "stages"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_team_id_journey_id_lane_id_fkey" FOREIGN KEY ("team_id", "journey_id", "lane_id") REFERENCES "lanes"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_team_id_journey_id_stage_id_fkey" FOREIGN KEY ("team_id", "journey_id", "stage_id") REFERENCES "stages"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cards" ADD CONSTRAINT "cards_team_id_journey_id_step_id_fkey" FOREIGN KEY ("team_id", "journey_id", "step_id") REFERENCES "steps"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emotion_points" ADD CONSTRAINT "emotion_points_team_id_journey_id_stage_id_fkey" FOREIGN KEY ("team_id", "journey_id", "stage_id") REFERENCES "stages"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_links" ADD CONSTRAINT "stage_links_team_id_journey_id_from_stage_id_fkey" FOREIGN KEY ("team_id", "journey_id", "from_stage_id") REFERENCES "stages"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_links" ADD CONSTRAINT "stage_links_team_id_journey_id_to_stage_id_fkey" FOREIGN KEY ("team_id", "journey_id", "to_stage_id") REFERENCES "stages"("team_id", "journey_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "map_personas" ADD CONSTRAINT "map_personas_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journey_maps"("team_id", "journey_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "map_personas" ADD CONSTRAINT "map_personas_team_id_id_fkey" FOREIGN KEY ("team_id", "id") REFERENCES "personas"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "map_versions" ADD CONSTRAINT "map_versions_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journey_maps"("team_id", "journey_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "map_shares" ADD CONSTRAINT "map_shares_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journey_maps"("team_id", "journey_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personas" ADD CONSTRAINT "personas_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "images" ADD CONSTRAINT "images_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;
