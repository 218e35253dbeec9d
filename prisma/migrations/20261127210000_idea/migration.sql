-- CreateTable
CREATE TABLE "idea" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idea_pkey" PRIMARY KEY ("coachee_id","id")
);

-- AddForeignKey
ALTER TABLE "idea" ADD CONSTRAINT "idea_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
