-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "window_ends" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "journeys" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "window_days" INTEGER NOT NULL DEFAULT 30,
    "definition_version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "journeys_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "stages" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "retention_anchor" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stages_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "stage_rules" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "match" JSONB NOT NULL,
    "kpi" TEXT,

    CONSTRAINT "stage_rules_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "definition_versions" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "definition_versions_pkey" PRIMARY KEY ("team_id","journey_id","version")
);

-- CreateTable
CREATE TABLE "stage_rollups" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "grain" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "stage_id" UUID NOT NULL,
    "entrants" INTEGER NOT NULL,
    "mature" INTEGER NOT NULL,
    "maturing" INTEGER NOT NULL,
    "converted" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,
    "active_before" INTEGER,
    "retained" INTEGER,

    CONSTRAINT "stage_rollups_pkey" PRIMARY KEY ("team_id","journey_id","grain","starts_on","stage_id")
);

-- CreateTable
CREATE TABLE "score_rollups" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "grain" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "stage_id" UUID NOT NULL,
    "kpi" TEXT NOT NULL,
    "scale_min" SMALLINT NOT NULL,
    "scale_max" SMALLINT NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "score_rollups_pkey" PRIMARY KEY ("team_id","journey_id","grain","starts_on","stage_id","kpi","scale_min","scale_max")
);

-- CreateTable
CREATE TABLE "measure_rollups" (
    "team_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "grain" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "stage_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "amount" DECIMAL(65,30) NOT NULL,

    CONSTRAINT "measure_rollups_pkey" PRIMARY KEY ("team_id","journey_id","grain","starts_on","stage_id","measure")
);

-- CreateTable
CREATE TABLE "reviews" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "snapshot" JSONB,
    "snapshot_hash" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_by_id" UUID,
    "frozen_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "expectation" TEXT NOT NULL,
    "judged_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "actions" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "decision_id" UUID,
    "stage_id" UUID,
    "title" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "actions_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "sources" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "terms" (
    "team_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "field" SMALLINT NOT NULL,
    "no" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("team_id","source_id","field","no")
);

-- CreateTable
CREATE TABLE "remembered_mappings" (
    "team_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remembered_mappings_pkey" PRIMARY KEY ("team_id","source_id","fingerprint")
);

-- CreateTable
CREATE TABLE "imports" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "no" BIGSERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updates" BOOLEAN NOT NULL,
    "scale_min" SMALLINT,
    "scale_max" SMALLINT,
    "rows" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "identical" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "skipped" INTEGER NOT NULL,
    "warnings" JSONB NOT NULL,
    "first_at" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3),
    "first_day" DATE,
    "last_day" DATE,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "import_rejections" (
    "team_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "import_rejections_pkey" PRIMARY KEY ("team_id","import_id","line")
);

-- CreateTable
CREATE TABLE "response_comments" (
    "team_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "row_key" BIGINT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "response_comments_pkey" PRIMARY KEY ("team_id","import_id","row_key")
);

-- CreateTable
CREATE TABLE "import_progress" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_progress_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "teams" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "fiscal_year_start_month" SMALLINT NOT NULL DEFAULT 1,
    "minimum_n" INTEGER NOT NULL DEFAULT 30,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "teams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("team_id","user_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "team_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" UUID,
    "actor_token_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("team_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "stages_team_id_journey_id_position_idx" ON "stages"("team_id", "journey_id", "position");

-- CreateIndex
CREATE INDEX "stage_rules_team_id_journey_id_idx" ON "stage_rules"("team_id", "journey_id");

-- CreateIndex
CREATE INDEX "stage_rules_team_id_source_id_idx" ON "stage_rules"("team_id", "source_id");

-- CreateIndex
CREATE INDEX "stage_rules_team_id_stage_id_idx" ON "stage_rules"("team_id", "stage_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviews_team_id_journey_id_period_key" ON "reviews"("team_id", "journey_id", "period");

-- CreateIndex
CREATE INDEX "decisions_team_id_review_id_position_idx" ON "decisions"("team_id", "review_id", "position");

-- CreateIndex
CREATE INDEX "actions_team_id_review_id_idx" ON "actions"("team_id", "review_id");

-- CreateIndex
CREATE INDEX "actions_team_id_journey_id_idx" ON "actions"("team_id", "journey_id");

-- CreateIndex
CREATE UNIQUE INDEX "terms_team_id_source_id_field_text_key" ON "terms"("team_id", "source_id", "field", "text");

-- CreateIndex
CREATE UNIQUE INDEX "imports_no_key" ON "imports"("no");

-- CreateIndex
CREATE INDEX "imports_team_id_source_id_no_idx" ON "imports"("team_id", "source_id", "no");

-- CreateIndex
CREATE UNIQUE INDEX "teams_slug_key" ON "teams"("slug");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "audit_entries_team_id_subject_kind_subject_id_idx" ON "audit_entries"("team_id", "subject_kind", "subject_id");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stages" ADD CONSTRAINT "stages_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_rules" ADD CONSTRAINT "stage_rules_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_rules" ADD CONSTRAINT "stage_rules_team_id_stage_id_fkey" FOREIGN KEY ("team_id", "stage_id") REFERENCES "stages"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_rules" ADD CONSTRAINT "stage_rules_team_id_source_id_fkey" FOREIGN KEY ("team_id", "source_id") REFERENCES "sources"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "definition_versions" ADD CONSTRAINT "definition_versions_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_team_id_review_id_fkey" FOREIGN KEY ("team_id", "review_id") REFERENCES "reviews"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_team_id_review_id_fkey" FOREIGN KEY ("team_id", "review_id") REFERENCES "reviews"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_team_id_journey_id_fkey" FOREIGN KEY ("team_id", "journey_id") REFERENCES "journeys"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_team_id_source_id_fkey" FOREIGN KEY ("team_id", "source_id") REFERENCES "sources"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remembered_mappings" ADD CONSTRAINT "remembered_mappings_team_id_source_id_fkey" FOREIGN KEY ("team_id", "source_id") REFERENCES "sources"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_team_id_source_id_fkey" FOREIGN KEY ("team_id", "source_id") REFERENCES "sources"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rejections" ADD CONSTRAINT "import_rejections_team_id_import_id_fkey" FOREIGN KEY ("team_id", "import_id") REFERENCES "imports"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_comments" ADD CONSTRAINT "response_comments_team_id_import_id_fkey" FOREIGN KEY ("team_id", "import_id") REFERENCES "imports"("team_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;
