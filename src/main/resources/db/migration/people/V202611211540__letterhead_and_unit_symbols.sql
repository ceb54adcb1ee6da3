-- The administrator edits the letterhead on screen; a unit's letters carry its own symbol (KHCN-TĐC), not its code.
alter table people_departments add column version int not null default 0;
alter table people_units add column document_symbol varchar(30) not null default '';
