-- CreateTable
CREATE TABLE "link_code" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("coachee_id","id")
);

-- CreateTable
CREATE TABLE "link_try" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_try_pkey" PRIMARY KEY ("coachee_id","id")
);

-- CreateTable
CREATE TABLE "merge" (
    "id" UUID NOT NULL,
    "coachee_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "other" JSONB NOT NULL,
    "theirs" JSONB NOT NULL,
    "mine" JSONB NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "merge_pkey" PRIMARY KEY ("coachee_id","id")
);

-- CreateIndex
CREATE INDEX "link_code_hash_idx" ON "link_code"("hash");

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_coachee_id_account_id_fkey" FOREIGN KEY ("coachee_id", "account_id") REFERENCES "account"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "link_try" ADD CONSTRAINT "link_try_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_try" ADD CONSTRAINT "link_try_coachee_id_account_id_fkey" FOREIGN KEY ("coachee_id", "account_id") REFERENCES "account"("coachee_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_coachee_id_fkey" FOREIGN KEY ("coachee_id") REFERENCES "coachee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
