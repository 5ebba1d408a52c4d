CREATE TABLE "captures" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"portal" text NOT NULL,
	"language" text NOT NULL,
	"act" json NOT NULL,
	"act_id" text,
	"act_key" text,
	"status" text NOT NULL,
	"edition_date" text,
	"blocks" json NOT NULL,
	"reader" integer NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "copies" (
	"url_hash" text NOT NULL,
	"language" text NOT NULL,
	"capture_id" text NOT NULL,
	"act_id" text,
	"act_key" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "copies_url_hash_language_pk" PRIMARY KEY("url_hash","language")
);
--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "captures_act_id" ON "captures" USING btree ("act_id","seen_at");--> statement-breakpoint
CREATE INDEX "captures_act_key" ON "captures" USING btree ("act_key","seen_at");--> statement-breakpoint
CREATE INDEX "copies_act_id" ON "copies" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "copies_act_key" ON "copies" USING btree ("act_key");--> statement-breakpoint
CREATE INDEX "copies_capture_id" ON "copies" USING btree ("capture_id");