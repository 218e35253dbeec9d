-- CreateTable
CREATE TABLE "step" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "goal_id" UUID,
    "contact_id" UUID,
    "rung" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "step_pkey" PRIMARY KEY ("coachee_id","id")
);

-- CreateIndex
CREATE INDEX "step_coachee_id_at_idx" ON "step"("coachee_id", "at");

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_coachee_id_goal_id_fkey" FOREIGN KEY ("coachee_id", "goal_id") REFERENCES "goal"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_coachee_id_contact_id_fkey" FOREIGN KEY ("coachee_id", "contact_id") REFERENCES "contact"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
