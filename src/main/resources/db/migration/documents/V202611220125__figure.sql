-- A number of the subject that the document holds as a value: "20 dự án".
set session system_versioning_alter_history = 'KEEP';
alter table documents_outbound add column figure varchar(80) not null default '';
