ALTER TABLE `log` ADD `salt` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `log` ADD `digest` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `log` ADD `hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What is there already is chained too, in its order; log_digest and log_hash are given to the connection by db/log-chain.ts.
DROP TRIGGER IF EXISTS `log_keeps_words`;--> statement-breakpoint
UPDATE `log` SET `salt` = lower(hex(randomblob(16)));--> statement-breakpoint
UPDATE `log` SET `digest` = log_digest(`salt`, `actor`, `subject`, `before`, `after`, `note`);--> statement-breakpoint
UPDATE `log` SET `hash` = log_hash(`id`, `at`, `staff_id`, `action`, `subject_id`, `story_id`, `digest`);
