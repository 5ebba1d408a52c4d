CREATE TABLE "edition_lists" (
	"act_id" text NOT NULL,
	"language" text NOT NULL,
	"editions" json NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edition_lists_act_id_language_pk" PRIMARY KEY("act_id","language")
);
