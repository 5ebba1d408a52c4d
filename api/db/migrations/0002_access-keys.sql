CREATE TABLE "access_keys" (
	"hash" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"access" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
