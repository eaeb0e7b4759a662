CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`moved` text NOT NULL,
	`note` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`from_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`into_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`merged_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`undone_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `merges_from` ON `merges` (`from_id`);--> statement-breakpoint
CREATE INDEX `merges_into` ON `merges` (`into_id`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`passages` text NOT NULL,
	`place` text NOT NULL,
	`removal` text NOT NULL,
	`before_id` text NOT NULL,
	`after_id` text NOT NULL,
	`corrected_by` text NOT NULL,
	`corrected_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`before_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`after_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`corrected_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `corrections_story` ON `corrections` (`story_id`,`corrected_at`);--> statement-breakpoint
CREATE INDEX `corrections_latest` ON `corrections` (`corrected_at`,`id`);--> statement-breakpoint
ALTER TABLE `credits` ADD `name_as_credited` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `live_credits` ADD `kind` text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE `live_credits` ADD `initials` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `live_credits` ADD `degree` text DEFAULT 'equal' NOT NULL;--> statement-breakpoint
ALTER TABLE `live_credits` ADD `place` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `live_credits` ADD `on_behalf_of` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `live_credits` SET `kind` = (SELECT `kind` FROM `contributors` WHERE `contributors`.`id` = `live_credits`.`contributor_id`);--> statement-breakpoint
UPDATE `live_credits` SET
	`initials` = coalesce((SELECT json_extract(`revisions`.`content`, '$.credits[' || `live_credits`.`position` || '].initials') FROM `live_stories` JOIN `revisions` ON `revisions`.`id` = `live_stories`.`revision_id` WHERE `live_stories`.`story_id` = `live_credits`.`story_id`), ''),
	`degree` = coalesce((SELECT json_extract(`revisions`.`content`, '$.credits[' || `live_credits`.`position` || '].degree') FROM `live_stories` JOIN `revisions` ON `revisions`.`id` = `live_stories`.`revision_id` WHERE `live_stories`.`story_id` = `live_credits`.`story_id`), 'equal'),
	`place` = coalesce((SELECT nullif(json_extract(`revisions`.`content`, '$.credits[' || `live_credits`.`position` || '].place'), json_extract(`revisions`.`content`, '$.dateline')) FROM `live_stories` JOIN `revisions` ON `revisions`.`id` = `live_stories`.`revision_id` WHERE `live_stories`.`story_id` = `live_credits`.`story_id`), ''),
	`on_behalf_of` = coalesce((SELECT json_extract(`revisions`.`content`, '$.credits[' || `live_credits`.`position` || '].onBehalfOf') FROM `live_stories` JOIN `revisions` ON `revisions`.`id` = `live_stories`.`revision_id` WHERE `live_stories`.`story_id` = `live_credits`.`story_id`), '');
