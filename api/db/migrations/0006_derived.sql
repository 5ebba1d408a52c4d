ALTER TABLE "copies" DROP CONSTRAINT "copies_capture_id_captures_id_fk";
--> statement-breakpoint
DROP INDEX "copies_act_id";--> statement-breakpoint
DROP INDEX "copies_act_key";--> statement-breakpoint
ALTER TABLE "captures" ADD COLUMN "home" text;--> statement-breakpoint
UPDATE "captures" SET "home" = coalesce("act"->>'form' || ':' || ("act"->>'date') || ':' || ("act"->>'number'), "act"->>'id', encode(sha256(convert_to("url", 'UTF8')), 'hex'));--> statement-breakpoint
ALTER TABLE "captures" ALTER COLUMN "home" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "captures" DROP CONSTRAINT "captures_pkey";--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_id_home_pk" PRIMARY KEY("id","home");--> statement-breakpoint
ALTER TABLE "captures" ADD COLUMN "analysis" integer;--> statement-breakpoint
ALTER TABLE "captures" ADD COLUMN "derived" json;--> statement-breakpoint
ALTER TABLE "copies" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "copies" ADD COLUMN "act" json;--> statement-breakpoint
UPDATE "copies" SET "url" = "captures"."url", "act" = "captures"."act" FROM "captures" WHERE "captures"."id" = "copies"."capture_id";--> statement-breakpoint
ALTER TABLE "copies" ALTER COLUMN "url" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "copies" ALTER COLUMN "act" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "copies_act_id" ON "copies" USING btree ("act_id","seen_at");--> statement-breakpoint
CREATE INDEX "copies_act_key" ON "copies" USING btree ("act_key","seen_at");
