-- A regime's stable code, by which other systems name it; those that exist take one from their number.
set session system_versioning_alter_history = 'KEEP';
alter table reporting_regimes add column code varchar(30) not null default '';
update reporting_regimes set code = concat('BC-', id);
alter table reporting_regimes add unique (department_id, code);
