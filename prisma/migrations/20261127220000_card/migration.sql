-- AlterTable
ALTER TABLE "account" ADD COLUMN "card" TEXT;
