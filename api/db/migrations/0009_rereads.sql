CREATE TABLE "rereads" (
	"capture_id" text PRIMARY KEY NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "rereads_due_at" ON "rereads" USING btree ("due_at");