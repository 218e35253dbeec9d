-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "inbound_id" UUID;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_coachee_id_inbound_id_fkey" FOREIGN KEY ("coachee_id", "inbound_id") REFERENCES "inbound"("coachee_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
