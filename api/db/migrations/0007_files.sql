CREATE TABLE "page_files" (
	"url_hash" text NOT NULL,
	"position" integer NOT NULL,
	"href" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "page_files_url_hash_position_pk" PRIMARY KEY("url_hash","position")
);
--> statement-breakpoint
ALTER TABLE "fetches" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "fetches" ADD COLUMN "content_hash" text;--> statement-breakpoint
CREATE INDEX "fetches_content_hash" ON "fetches" USING btree ("content_hash");