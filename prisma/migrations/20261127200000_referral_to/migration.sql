-- CreateIndex
CREATE INDEX "referral_coachee_id_to_id_idx" ON "referral"("coachee_id", "to_id");
