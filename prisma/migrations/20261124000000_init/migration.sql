-- CreateTable
CREATE TABLE "coachee" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "zone_known" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "welcomed_at" TIMESTAMPTZ(3),
    "nudge_day" INTEGER NOT NULL DEFAULT 2,
    "nudge_time" TEXT NOT NULL DEFAULT '09:00',
    "quiet_from" TEXT NOT NULL DEFAULT '22:00',
    "quiet_to" TEXT NOT NULL DEFAULT '08:00',
    "prep_time" TEXT NOT NULL DEFAULT '16:00',
    "paused_until" TIMESTAMPTZ(3),
    "quiet_until" TIMESTAMPTZ(3),
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "last_opening_at" TIMESTAMPTZ(3),
    "last_heard_at" TIMESTAMPTZ(3),
    "last_account_id" UUID,

    CONSTRAINT "coachee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "channel" TEXT,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "goal" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "goal_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "profile" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "supersedes_id" UUID,

    CONSTRAINT "profile_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "market_note" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "market_note_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "circle" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "code" TEXT,
    "name" TEXT,

    CONSTRAINT "circle_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT,
    "address" TEXT,
    "organisation" TEXT,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "interests" TEXT,
    "notes" TEXT,
    "cadence_days" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'active',
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_into_id" UUID,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "contact_circle" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,

    CONSTRAINT "contact_circle_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "network" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "goal_id" UUID,
    "start" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 60,
    "form" TEXT NOT NULL DEFAULT 'formal',
    "about" TEXT,
    "place" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "evaluated_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "meeting_contact" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,

    CONSTRAINT "meeting_contact_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "script" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "about_type" TEXT,
    "about_id" UUID,
    "data" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "about_type" TEXT,
    "about_id" UUID,
    "conversation_id" UUID,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "supersedes_id" UUID,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "tip" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID,
    "meeting_id" UUID,
    "answer_id" UUID,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tip_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "by" TEXT NOT NULL,
    "contact_id" UUID,
    "meeting_id" UUID,
    "answer_id" UUID,
    "what" TEXT NOT NULL,
    "by_when" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "promise_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID NOT NULL,
    "goal_id" UUID,
    "meeting_id" UUID,
    "answer_id" UUID,
    "about" TEXT,
    "introduction" TEXT NOT NULL DEFAULT 'none',
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "touch" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "direction" TEXT NOT NULL DEFAULT 'out',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" UUID,
    "note" TEXT,

    CONSTRAINT "touch_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "win" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "contact_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,

    CONSTRAINT "win_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "thanks" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "meeting_id" UUID,
    "win_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'open',
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "thanked_at" TIMESTAMPTZ(3),

    CONSTRAINT "thanks_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "nudge" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "nudge_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "idea_used" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "idea" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idea_used_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "moment" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about_type" TEXT NOT NULL,
    "about_id" UUID NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "round" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "moment_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "inbound" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reference" TEXT,

    CONSTRAINT "inbound_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "account_id" UUID NOT NULL,
    "conversation_id" UUID,
    "message" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempted_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "reference" TEXT,
    "answer" JSONB,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("coachee_id", "id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_platform_tenant_user_id_key" ON "account"("platform", "tenant", "user_id");

-- CreateIndex
CREATE INDEX "contact_coachee_id_folded_idx" ON "contact"("coachee_id", "folded");

-- CreateIndex
CREATE UNIQUE INDEX "contact_circle_coachee_id_contact_id_circle_id_key" ON "contact_circle"("coachee_id", "contact_id", "circle_id");

-- CreateIndex
CREATE INDEX "meeting_coachee_id_starts_at_idx" ON "meeting"("coachee_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_contact_coachee_id_meeting_id_contact_id_key" ON "meeting_contact"("coachee_id", "meeting_id", "contact_id");

-- CreateIndex
CREATE INDEX "conversation_coachee_id_state_idx" ON "conversation"("coachee_id", "state");

-- CreateIndex
CREATE INDEX "answer_coachee_id_about_id_idx" ON "answer"("coachee_id", "about_id");

-- CreateIndex
CREATE INDEX "touch_coachee_id_contact_id_at_idx" ON "touch"("coachee_id", "contact_id", "at");

-- CreateIndex
CREATE INDEX "nudge_coachee_id_contact_id_at_idx" ON "nudge"("coachee_id", "contact_id", "at");

-- CreateIndex
CREATE INDEX "moment_state_due_idx" ON "moment"("state", "due");

-- CreateIndex
CREATE INDEX "moment_coachee_id_state_idx" ON "moment"("coachee_id", "state");

-- CreateIndex
CREATE INDEX "moment_coachee_id_about_id_idx" ON "moment"("coachee_id", "about_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_account_id_key_key" ON "inbound"("account_id", "key");

-- CreateIndex
CREATE INDEX "inbound_coachee_id_state_seq_idx" ON "inbound"("coachee_id", "state", "seq");

-- CreateIndex
CREATE INDEX "inbound_state_idx" ON "inbound"("state");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_id_key" ON "delivery"("id");

-- CreateIndex
CREATE INDEX "delivery_coachee_id_seq_idx" ON "delivery"("coachee_id", "seq");

-- CreateIndex
CREATE INDEX "delivery_account_id_state_seq_idx" ON "delivery"("account_id", "state", "seq");

-- CreateIndex
CREATE INDEX "delivery_state_idx" ON "delivery"("state");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_note" ADD CONSTRAINT "market_note_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_note" ADD CONSTRAINT "market_note_coachee_id_goal_id_fkey" FOREIGN KEY ("coachee_id", "goal_id") REFERENCES "goal"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "circle" ADD CONSTRAINT "circle_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_circle" ADD CONSTRAINT "contact_circle_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_circle" ADD CONSTRAINT "contact_circle_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_circle" ADD CONSTRAINT "contact_circle_coachee_id_circle_id_fkey" FOREIGN KEY ("coachee_id", "circle_id") REFERENCES "circle"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_coachee_id_goal_id_fkey" FOREIGN KEY ("coachee_id", "goal_id") REFERENCES "goal"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meeting_contact" ADD CONSTRAINT "meeting_contact_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_contact" ADD CONSTRAINT "meeting_contact_coachee_id_meeting_id_fkey" FOREIGN KEY ("coachee_id", "meeting_id") REFERENCES "meeting"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meeting_contact" ADD CONSTRAINT "meeting_contact_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_coachee_id_conversation_id_fkey" FOREIGN KEY ("coachee_id", "conversation_id") REFERENCES "conversation"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tip" ADD CONSTRAINT "tip_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tip" ADD CONSTRAINT "tip_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tip" ADD CONSTRAINT "tip_coachee_id_meeting_id_fkey" FOREIGN KEY ("coachee_id", "meeting_id") REFERENCES "meeting"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tip" ADD CONSTRAINT "tip_coachee_id_answer_id_fkey" FOREIGN KEY ("coachee_id", "answer_id") REFERENCES "answer"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_coachee_id_meeting_id_fkey" FOREIGN KEY ("coachee_id", "meeting_id") REFERENCES "meeting"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_coachee_id_answer_id_fkey" FOREIGN KEY ("coachee_id", "answer_id") REFERENCES "answer"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_coachee_id_from_id_fkey" FOREIGN KEY ("coachee_id", "from_id") REFERENCES "contact"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_coachee_id_to_id_fkey" FOREIGN KEY ("coachee_id", "to_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_coachee_id_goal_id_fkey" FOREIGN KEY ("coachee_id", "goal_id") REFERENCES "goal"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_coachee_id_meeting_id_fkey" FOREIGN KEY ("coachee_id", "meeting_id") REFERENCES "meeting"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_coachee_id_answer_id_fkey" FOREIGN KEY ("coachee_id", "answer_id") REFERENCES "answer"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touch" ADD CONSTRAINT "touch_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "touch" ADD CONSTRAINT "touch_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "win" ADD CONSTRAINT "win_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "win" ADD CONSTRAINT "win_coachee_id_goal_id_fkey" FOREIGN KEY ("coachee_id", "goal_id") REFERENCES "goal"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "win" ADD CONSTRAINT "win_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_coachee_id_meeting_id_fkey" FOREIGN KEY ("coachee_id", "meeting_id") REFERENCES "meeting"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_coachee_id_win_id_fkey" FOREIGN KEY ("coachee_id", "win_id") REFERENCES "win"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "idea_used" ADD CONSTRAINT "idea_used_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idea_used" ADD CONSTRAINT "idea_used_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "moment" ADD CONSTRAINT "moment_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound" ADD CONSTRAINT "inbound_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound" ADD CONSTRAINT "inbound_coachee_id_account_id_fkey" FOREIGN KEY ("coachee_id", "account_id") REFERENCES "account"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_coachee_id_account_id_fkey" FOREIGN KEY ("coachee_id", "account_id") REFERENCES "account"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_coachee_id_conversation_id_fkey" FOREIGN KEY ("coachee_id", "conversation_id") REFERENCES "conversation"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
