CREATE INDEX `contributors_merged` ON `contributors` (`merged_into`);--> statement-breakpoint
CREATE INDEX `notices_mailed` ON `notices` (`mailed_at`,`at`);--> statement-breakpoint
CREATE INDEX `live_stories_slug` ON `live_stories` (`slug`);--> statement-breakpoint
CREATE INDEX `live_stories_revision` ON `live_stories` (`revision_id`);--> statement-breakpoint
CREATE INDEX `withdrawals_slug` ON `withdrawals` (`slug`);