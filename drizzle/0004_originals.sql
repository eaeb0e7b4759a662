CREATE TABLE `originals` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`digest` text NOT NULL,
	`language` text NOT NULL,
	`date` text NOT NULL,
	`read_by` text NOT NULL,
	`read_at` integer NOT NULL,
	`text` text NOT NULL,
	`raw` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`read_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `originals_story` ON `originals` (`story_id`);--> statement-breakpoint
CREATE INDEX `originals_read` ON `originals` (`read_by`,`read_at`);--> statement-breakpoint
CREATE INDEX `originals_digest` ON `originals` (`digest`);--> statement-breakpoint
CREATE TABLE `proposed_credits` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`placement` text NOT NULL,
	`scope` text NOT NULL,
	`on_behalf_of` text NOT NULL,
	`rule` text NOT NULL,
	`contributor_id` text,
	`credit_id` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decided_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `proposed_credits_story` ON `proposed_credits` (`story_id`,`position`);--> statement-breakpoint
CREATE TABLE `proposed_sources` (
	`attribution_id` text NOT NULL,
	`part` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`attribution_id`, `part`, `position`),
	FOREIGN KEY (`attribution_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `proposed_upstream` (
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
