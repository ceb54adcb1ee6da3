-- A pattern may tell of the period that follows: its lines are proposed among the plans.
set session system_versioning_alter_history = 'KEEP';

alter table wording_patterns add column planned boolean not null default false after note;
