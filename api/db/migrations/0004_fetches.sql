CREATE TABLE "fetches" (
	"url_hash" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"host" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"etag" text,
	"last_modified" text,
	"fetched_at" timestamp (3) with time zone,
	"outcome" text,
	"reason" text,
	"failures" integer NOT NULL,
	"capture_id" text,
	"reader" integer
);
--> statement-breakpoint
CREATE TABLE "portal_hosts" (
	"host" text PRIMARY KEY NOT NULL,
	"free_at" timestamp (3) with time zone NOT NULL,
	"refusal" text,
	"last_fetched_at" timestamp (3) with time zone,
	"last_stored_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "fetches_host_due" ON "fetches" USING btree ("host","due_at");