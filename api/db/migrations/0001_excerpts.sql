CREATE TABLE "excerpts" (
	"owner" text NOT NULL,
	"id" text NOT NULL,
	"url" text NOT NULL,
	"portal" text NOT NULL,
	"language" text NOT NULL,
	"act" json NOT NULL,
	"act_id" text,
	"edition" json NOT NULL,
	"quote" json NOT NULL,
	"anchor" text,
	"capture_id" text,
	"note" text NOT NULL,
	"tags" text[] NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "excerpts_owner_id_pk" PRIMARY KEY("owner","id")
);
--> statement-breakpoint
CREATE INDEX "excerpts_owner_created" ON "excerpts" USING btree ("owner","created_at","id");--> statement-breakpoint
CREATE INDEX "excerpts_owner_act" ON "excerpts" USING btree ("owner","act_id");