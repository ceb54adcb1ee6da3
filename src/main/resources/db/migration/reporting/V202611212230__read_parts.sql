-- What each unit's part was like when a draft was compiled, one line a unit; null where an older portal compiled it.
alter table reporting_drafts add column read_parts text null;
