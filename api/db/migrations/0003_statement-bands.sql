CREATE TABLE "copy_statements" (
	"url_hash" text NOT NULL,
	"language" text NOT NULL,
	"statement_key" bigint NOT NULL,
	CONSTRAINT "copy_statements_url_hash_language_statement_key_pk" PRIMARY KEY("url_hash","language","statement_key")
);
--> statement-breakpoint
CREATE TABLE "statement_bands" (
	"band" bigint NOT NULL,
	"statement_key" bigint NOT NULL,
	CONSTRAINT "statement_bands_band_statement_key_pk" PRIMARY KEY("band","statement_key")
);
--> statement-breakpoint
ALTER TABLE "copies" ADD COLUMN "analysis" integer;--> statement-breakpoint
ALTER TABLE "copies" ADD COLUMN "reread_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "copy_statements_key" ON "copy_statements" USING btree ("statement_key");