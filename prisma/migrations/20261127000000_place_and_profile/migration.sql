-- AlterTable
ALTER TABLE "account" ADD COLUMN     "language" TEXT,
ADD COLUMN     "zone" TEXT;

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "place" TEXT;
