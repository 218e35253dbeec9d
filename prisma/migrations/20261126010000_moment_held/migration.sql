-- AlterTable
ALTER TABLE "moment" ADD COLUMN     "held" BOOLEAN NOT NULL DEFAULT false;
