-- What readers search. Rows are tied to stories by search_live_entries, never by an implicit rowid.
CREATE TABLE `search_live_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` text NOT NULL UNIQUE
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_live` USING fts5(
	headline, kicker, standfirst, body, names,
	tokenize = "unicode61 remove_diacritics 2", prefix = '4 6'
);
--> statement-breakpoint
-- What the desk searches: drafts, contributors, sources, pictures.
CREATE TABLE `search_desk_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	UNIQUE (`kind`, `subject_id`)
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_desk` USING fts5(
	title, words,
	tokenize = "unicode61 remove_diacritics 2", prefix = '2 4'
);
