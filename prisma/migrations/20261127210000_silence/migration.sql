-- AlterTable
ALTER TABLE "coachee" ADD COLUMN     "silence" INTEGER NOT NULL DEFAULT 0;
