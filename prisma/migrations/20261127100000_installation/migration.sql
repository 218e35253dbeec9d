-- AlterTable
ALTER TABLE "coachee" ADD COLUMN     "erase_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "installation" (
    "id" UUID NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "token" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "installed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spent_state" (
    "hash" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spent_state_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "coachee_erase_at_idx" ON "coachee"("erase_at");

-- CreateIndex
CREATE UNIQUE INDEX "installation_platform_tenant_key" ON "installation"("platform", "tenant");

-- CreateIndex
CREATE INDEX "spent_state_expires_idx" ON "spent_state"("expires");
