CREATE TABLE "deliveries" (
	"event_id" text PRIMARY KEY NOT NULL,
	"watch_id" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"attempts" integer NOT NULL,
	"arrived" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "watch_events" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "watched_pages" (
	"watch_id" text NOT NULL,
	"url_hash" text NOT NULL,
	"capture_id" text NOT NULL,
	CONSTRAINT "watched_pages_watch_id_url_hash_pk" PRIMARY KEY("watch_id","url_hash")
);
--> statement-breakpoint
CREATE TABLE "watches" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"subject" json NOT NULL,
	"language" text NOT NULL,
	"url_hash" text,
	"act_id" text,
	"act_key" text,
	"webhook" text,
	"secret" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"check_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_event_id_watch_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."watch_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_watch_id_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."watches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watched_pages" ADD CONSTRAINT "watched_pages_watch_id_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."watches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_due_at" ON "deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "deliveries_watch" ON "deliveries" USING btree ("watch_id");--> statement-breakpoint
CREATE INDEX "watch_events_owner_at" ON "watch_events" USING btree ("owner","at","id");--> statement-breakpoint
CREATE INDEX "watches_owner" ON "watches" USING btree ("owner");--> statement-breakpoint
CREATE INDEX "watches_check_at" ON "watches" USING btree ("check_at");--> statement-breakpoint
CREATE INDEX "watches_url_hash" ON "watches" USING btree ("url_hash");--> statement-breakpoint
CREATE INDEX "watches_act_id" ON "watches" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "watches_act_key" ON "watches" USING btree ("act_key");