-- AlterTable
ALTER TABLE "circle" ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'open';
