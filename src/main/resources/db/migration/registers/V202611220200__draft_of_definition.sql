-- A changed description that is not in force yet: records are kept under the published one meanwhile.
set session system_versioning_alter_history = 'KEEP';
alter table registers_definitions add column draft mediumtext;
