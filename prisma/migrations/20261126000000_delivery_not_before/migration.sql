-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "not_before" TIMESTAMPTZ(3);
