CREATE TABLE `live_corrections` (
	`correction_id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`section_id` text NOT NULL,
	`kind` text NOT NULL,
	`corrected_at` integer NOT NULL,
	FOREIGN KEY (`correction_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`story_id`) REFERENCES `live_stories`(`story_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `live_corrections_story` ON `live_corrections` (`story_id`);--> statement-breakpoint
CREATE INDEX `live_corrections_latest` ON `live_corrections` (`corrected_at`,`correction_id`);--> statement-breakpoint
CREATE INDEX `live_corrections_kind_latest` ON `live_corrections` (`kind`,`corrected_at`,`correction_id`);--> statement-breakpoint
CREATE INDEX `live_corrections_section_latest` ON `live_corrections` (`section_id`,`corrected_at`,`correction_id`);--> statement-breakpoint
CREATE INDEX `live_corrections_section_kind_latest` ON `live_corrections` (`section_id`,`kind`,`corrected_at`,`correction_id`);--> statement-breakpoint
CREATE TABLE `live_lists` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`part` text NOT NULL,
	`stories` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `subject_id`, `part`)
);
--> statement-breakpoint
CREATE INDEX `live_lists_longest` ON `live_lists` (`kind`,`part`,`stories`);--> statement-breakpoint
CREATE INDEX `live_lists_latest` ON `live_lists` (`kind`,`part`,`changed_at`);--> statement-breakpoint
CREATE TABLE `live_people` (
	`contributor_id` text PRIMARY KEY NOT NULL,
	`filed_as` text NOT NULL,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `live_people_filed` ON `live_people` (`filed_as`,`contributor_id`);--> statement-breakpoint
DROP INDEX `drafts_section`;--> statement-breakpoint
DROP INDEX `drafts_saved`;--> statement-breakpoint
ALTER TABLE `drafts` ADD `owner_id` text REFERENCES staff(id);--> statement-breakpoint
CREATE INDEX `drafts_owner_saved` ON `drafts` (`owner_id`,`saved_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `drafts_section_saved` ON `drafts` (`section_id`,`saved_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `drafts_language_saved` ON `drafts` (`language`,`saved_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `drafts_headline` ON `drafts` (`headline`,`story_id`);--> statement-breakpoint
CREATE INDEX `drafts_unpublished` ON `drafts` (`saved_at`,`story_id`) WHERE "drafts"."version" <> "drafts"."kept_version";--> statement-breakpoint
CREATE INDEX `drafts_owner_unpublished` ON `drafts` (`owner_id`,`saved_at`,`story_id`) WHERE "drafts"."version" <> "drafts"."kept_version";--> statement-breakpoint
CREATE INDEX `drafts_unkept` ON `drafts` (`saved_at`) WHERE abs("drafts"."kept_version") <> "drafts"."version";--> statement-breakpoint
CREATE INDEX `drafts_saved` ON `drafts` (`saved_at`,`story_id`);--> statement-breakpoint
DROP INDEX `aliases_contributor`;--> statement-breakpoint
CREATE INDEX `aliases_contributor` ON `aliases` (`contributor_id`,`kind`);--> statement-breakpoint
DROP INDEX `live_stories_importance_latest`;--> statement-breakpoint
CREATE INDEX `live_stories_published` ON `live_stories` (`published_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `live_stories_importance_latest` ON `live_stories` (`importance`,`first_published_at`,`story_id`);--> statement-breakpoint
DROP INDEX `sources_label`;--> statement-breakpoint
CREATE INDEX `sources_publisher` ON `sources` (`publisher`,`published_on`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `sources_label` ON `sources` (`label`,`published_on`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `stories_owner`;--> statement-breakpoint
DROP INDEX `stories_binned`;--> statement-breakpoint
CREATE INDEX `stories_created` ON `stories` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_owner` ON `stories` (`owner_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_binned` ON `stories` (`binned_at`) WHERE "stories"."binned_at" is not null;--> statement-breakpoint
CREATE INDEX `contributors_kind` ON `contributors` (`kind`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`staff_id`,`at`,`id`) WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX `live_credits_role_latest` ON `live_credits` (`contributor_id`,case "scope" when 'upstream' then 'upstream' else "role" end,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `live_credits_signed` ON `live_credits` (`contributor_id`,`initials`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`received_at`) WHERE "reports"."done_by" is null;--> statement-breakpoint
CREATE INDEX `withdrawals_latest` ON `withdrawals` (`withdrawn_at`);--> statement-breakpoint
CREATE INDEX `lost_marks_story` ON `lost_marks` (`story_id`);--> statement-breakpoint
UPDATE `drafts` SET `owner_id` = (SELECT `owner_id` FROM `stories` WHERE `stories`.`id` = `drafts`.`story_id`);--> statement-breakpoint
INSERT INTO `live_corrections` SELECT `corrections`.`id`, `corrections`.`story_id`, `live_stories`.`section_id`, `corrections`.`kind`, `corrections`.`corrected_at` FROM `corrections` JOIN `live_stories` ON `live_stories`.`story_id` = `corrections`.`story_id`;--> statement-breakpoint
INSERT INTO `live_lists` SELECT 'section', `section_id`, '', count(*), max(`published_at`) FROM `live_stories` GROUP BY `section_id`;--> statement-breakpoint
INSERT INTO `live_lists` SELECT 'month', strftime('%Y-%m', `first_published_at` / 1000, 'unixepoch'), '', count(*), max(`published_at`) FROM `live_stories` GROUP BY 2;--> statement-breakpoint
INSERT INTO `live_lists` SELECT 'topic', `topic_id`, '', count(*), max(`published_at`) FROM `live_topics` JOIN `live_stories` USING (`story_id`) GROUP BY `topic_id`;--> statement-breakpoint
INSERT INTO `live_lists` SELECT 'source', `source_id`, '', count(*), max(`published_at`) FROM `live_sources` JOIN `live_stories` USING (`story_id`) GROUP BY `source_id`;--> statement-breakpoint
-- What was merged into another entry counts with the one that stands for it today.
WITH RECURSIVE `standing`(`id`, `at`) AS (
	SELECT `id`, `id` FROM `contributors` WHERE `merged_into` IS NULL
	UNION ALL
	SELECT `contributors`.`id`, `standing`.`at` FROM `contributors` JOIN `standing` ON `contributors`.`merged_into` = `standing`.`id`
), `done`(`at`, `part`, `story_id`) AS (
	SELECT `at`, CASE `scope` WHEN 'upstream' THEN 'upstream' ELSE `role` END, `story_id` FROM `live_credits` JOIN `standing` ON `standing`.`id` = `live_credits`.`contributor_id`
	UNION
	SELECT `at`, '', `story_id` FROM `live_credits` JOIN `standing` ON `standing`.`id` = `live_credits`.`contributor_id`
)
INSERT INTO `live_lists` SELECT 'contributor', `at`, `part`, count(*), max(`published_at`) FROM `done` JOIN `live_stories` USING (`story_id`) GROUP BY `at`, `part`;--> statement-breakpoint
-- filed_as is given to the connection by db/migrate.ts: SQL folds no accents.
INSERT INTO `live_people` SELECT `contributors`.`id`, filed_as(`contributors`.`sort_name`) FROM `contributors` JOIN `live_lists` ON `live_lists`.`kind` = 'contributor' AND `live_lists`.`part` = '' AND `live_lists`.`subject_id` = `contributors`.`id` WHERE `contributors`.`deactivated_at` IS NULL;
