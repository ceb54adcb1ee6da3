-- How far a task is, in the unit's words: printed until its answer is there.
set session system_versioning_alter_history = 'KEEP';
alter table assignments_tasks add column progress varchar(1000) not null default '';
