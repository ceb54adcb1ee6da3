-- What things of a type are counted in: scales in pieces, petrol pumps in columns.
set session system_versioning_alter_history = 'KEEP';
alter table catalog_items add column unit varchar(40) not null default '';
