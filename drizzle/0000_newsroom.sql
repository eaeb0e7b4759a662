CREATE TABLE `attribution_sources` (
	`attribution_id` text NOT NULL,
	`source_id` text NOT NULL,
	`part` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`attribution_id`, `part`, `position`),
	FOREIGN KEY (`attribution_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `attribution_sources_source` ON `attribution_sources` (`source_id`);--> statement-breakpoint
CREATE TABLE `attributions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`uttered_on` text NOT NULL,
	`original_text` text NOT NULL,
	`original_language` text NOT NULL,
	`note` text NOT NULL,
	`rule` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decided_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `attributions_story` ON `attributions` (`story_id`);--> statement-breakpoint
CREATE TABLE `provenance` (
	`story_id` text PRIMARY KEY NOT NULL,
	`relation` text NOT NULL,
	`extent` text NOT NULL,
	`rights_holder` text NOT NULL,
	`licence` text NOT NULL,
	`usage_terms` text NOT NULL,
	`rights` text NOT NULL,
	`ai_use` text NOT NULL,
	`cleared_by` text,
	`cleared_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cleared_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `upstream_sources` (
	`story_id` text NOT NULL,
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `upstream_sources_source` ON `upstream_sources` (`source_id`);--> statement-breakpoint
CREATE TABLE `aliases` (
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` integer,
	`valid_until` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `aliases_contributor` ON `aliases` (`contributor_id`);--> statement-breakpoint
CREATE INDEX `aliases_name` ON `aliases` (`kind`,`name`);--> statement-breakpoint
CREATE TABLE `contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`job_title` text NOT NULL,
	`biography` text NOT NULL,
	`place` text NOT NULL,
	`public_contact` text NOT NULL,
	`fediverse` text NOT NULL,
	`languages` text NOT NULL,
	`expertise` text NOT NULL,
	`links` text NOT NULL,
	`identity` text DEFAULT '' NOT NULL,
	`collecting_number` text DEFAULT '' NOT NULL,
	`merged_into` text,
	`created_at` integer NOT NULL,
	`deactivated_at` integer,
	FOREIGN KEY (`merged_into`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_slug` ON `contributors` (`slug`);--> statement-breakpoint
CREATE INDEX `contributors_sort_name` ON `contributors` (`sort_name`);--> statement-breakpoint
CREATE TABLE `credits` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`placement` text NOT NULL,
	`scope` text NOT NULL,
	`degree` text NOT NULL,
	`place` text NOT NULL,
	`on_scene` integer NOT NULL,
	`on_behalf_of_id` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`on_behalf_of_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `credits_story` ON `credits` (`story_id`,`position`);--> statement-breakpoint
CREATE INDEX `credits_contributor` ON `credits` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `announcements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`touched` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`staff_id` text,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject` text NOT NULL,
	`story_id` text,
	`before` text,
	`after` text,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `log_at` ON `log` (`at`);--> statement-breakpoint
CREATE INDEX `log_subject` ON `log` (`subject_id`);--> statement-breakpoint
CREATE INDEX `log_story` ON `log` (`story_id`);--> statement-breakpoint
CREATE INDEX `log_staff` ON `log` (`staff_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`story_id` text,
	`from` text NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_staff` ON `notices` (`staff_id`,`at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`values` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `picture_credits` (
	`id` text PRIMARY KEY NOT NULL,
	`picture_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `picture_credits_picture` ON `picture_credits` (`picture_id`);--> statement-breakpoint
CREATE INDEX `picture_credits_contributor` ON `picture_credits` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`digest` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`focal_x` integer NOT NULL,
	`focal_y` integer NOT NULL,
	`widths` text NOT NULL,
	`file_name` text NOT NULL,
	`caption` text NOT NULL,
	`alt` text NOT NULL,
	`creator` text NOT NULL,
	`credit_line` text NOT NULL,
	`copyright` text NOT NULL,
	`rights` text NOT NULL,
	`usage_terms` text NOT NULL,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`uploaded_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `pictures_key` ON `pictures` (`key`);--> statement-breakpoint
CREATE INDEX `pictures_created` ON `pictures` (`created_at`);--> statement-breakpoint
CREATE TABLE `portraits` (
	`contributor_id` text PRIMARY KEY NOT NULL,
	`picture_id` text NOT NULL,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `front_pins` (
	`story_id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`pinned_by` text NOT NULL,
	`pinned_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `live_stories`(`story_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pinned_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `live_credits` (
	`story_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`role` text NOT NULL,
	`placement` text NOT NULL,
	`scope` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `live_stories`(`story_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `live_credits_contributor_latest` ON `live_credits` (`contributor_id`,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `live_pictures` (
	`story_id` text NOT NULL,
	`picture_id` text NOT NULL,
	PRIMARY KEY(`story_id`, `picture_id`),
	FOREIGN KEY (`story_id`) REFERENCES `live_stories`(`story_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `live_pictures_picture` ON `live_pictures` (`picture_id`);--> statement-breakpoint
CREATE TABLE `live_sources` (
	`story_id` text NOT NULL,
	`source_id` text NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `source_id`),
	FOREIGN KEY (`story_id`) REFERENCES `live_stories`(`story_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `live_sources_source_latest` ON `live_sources` (`source_id`,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `live_stories` (
	`story_id` text PRIMARY KEY NOT NULL,
	`revision_id` text NOT NULL,
	`section_id` text NOT NULL,
	`slug` text NOT NULL,
	`language` text NOT NULL,
	`kicker` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`picture_id` text,
	`importance` integer NOT NULL,
	`first_published_at` integer NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `live_stories_address` ON `live_stories` (`section_id`,`slug`);--> statement-breakpoint
CREATE INDEX `live_stories_latest` ON `live_stories` (`first_published_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `live_stories_section_latest` ON `live_stories` (`section_id`,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `live_stories_importance_latest` ON `live_stories` (`importance`,`first_published_at`);--> statement-breakpoint
CREATE TABLE `live_topics` (
	`story_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`first_published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `live_stories`(`story_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `live_topics_topic_latest` ON `live_topics` (`topic_id`,`first_published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`published_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `publications_story` ON `publications` (`story_id`,`published_at`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`message` text NOT NULL,
	`contact` text NOT NULL,
	`received_at` integer NOT NULL,
	`done_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`done_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `reports_received` ON `reports` (`received_at`);--> statement-breakpoint
CREATE INDEX `reports_story` ON `reports` (`story_id`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`story_id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`slug` text NOT NULL,
	`notice` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	`withdrawn_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `withdrawals_address` ON `withdrawals` (`section_id`,`slug`);--> statement-breakpoint
CREATE TABLE `former_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`path` text NOT NULL,
	`target_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `former_addresses_path` ON `former_addresses` (`kind`,`path`);--> statement-breakpoint
CREATE INDEX `former_addresses_target` ON `former_addresses` (`target_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`publisher` text NOT NULL,
	`title` text NOT NULL,
	`url` text NOT NULL,
	`archived_url` text NOT NULL,
	`published_on` text NOT NULL,
	`retrieved_on` text NOT NULL,
	`language` text NOT NULL,
	`naming` text NOT NULL,
	`terms` text NOT NULL,
	`description` text NOT NULL,
	`anonymity_reason` text NOT NULL,
	`approved_by` text,
	`identity` text DEFAULT '' NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`approved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_slug` ON `sources` (`slug`);--> statement-breakpoint
CREATE INDEX `sources_label` ON `sources` (`label`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_staff` ON `sessions` (`staff_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_last` ON `sign_in_failures` (`last_at`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`language` text NOT NULL,
	`contributor_id` text,
	`password_hash` text,
	`demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `staff_links` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`digest` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_links_digest` ON `staff_links` (`digest`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`story_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`kicker` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`dateline` text NOT NULL,
	`slug` text NOT NULL,
	`section_id` text,
	`language` text NOT NULL,
	`importance` integer NOT NULL,
	`picture_id` text,
	`body` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	`kept_version` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`saved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `drafts_saved` ON `drafts` (`saved_at`);--> statement-breakpoint
CREATE INDEX `drafts_section` ON `drafts` (`section_id`);--> statement-breakpoint
CREATE TABLE `embargoes` (
	`story_id` text PRIMARY KEY NOT NULL,
	`until` integer,
	`note` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `lost_marks` (
	`attribution_id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`passage` text NOT NULL,
	`lost_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`reason` text NOT NULL,
	`content` text NOT NULL,
	`cut_by` text,
	`cut_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`cut_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_story_number` ON `revisions` (`story_id`,`number`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`story_id` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`scheduled_by` text NOT NULL,
	`scheduled_at` integer NOT NULL,
	`held_at` integer,
	`held_by` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`scheduled_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`due_at`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`created_by` text NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`binned_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`owner_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `stories_owner` ON `stories` (`owner_id`);--> statement-breakpoint
CREATE INDEX `stories_binned` ON `stories` (`binned_at`);--> statement-breakpoint
CREATE TABLE `story_topics` (
	`story_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `story_topics_topic` ON `story_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`story_id` text PRIMARY KEY NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`submitted_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
);
