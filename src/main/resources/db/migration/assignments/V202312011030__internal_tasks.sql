-- Given by the department's own leaders: followed like the others, but reports to the province do not count it.
set session system_versioning_alter_history = 'KEEP';
alter table assignments_tasks add column internal boolean not null default false;
