-- A number of the task's words that it holds as a value: "50%".
set session system_versioning_alter_history = 'KEEP';
alter table assignments_tasks add column figure varchar(80) not null default '';
