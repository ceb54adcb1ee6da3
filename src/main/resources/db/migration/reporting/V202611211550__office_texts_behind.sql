-- What an office text's source said in the newest compile, and which blocks of a draft are behind their source.
alter table reporting_passages add column source_now mediumtext;
alter table reporting_drafts add column behind mediumtext not null default '';
