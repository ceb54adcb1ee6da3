-- Lists of a hundred thousand records: every common order and filter finds its page in one index. The words stand in the
-- index by day too, so that a search reads no records but those it shows.
set session system_versioning_alter_history = 'KEEP';
alter table registers_records
    drop key records_by_day,
    drop key records_sought,
    add key records_by_day (department_id, register, removed, main_day, id, sought),
    add key records_by_title (department_id, register, removed, title, main_day),
    add key records_by_first_line (department_id, register, removed, s01, main_day),
    add key records_by_first_reference (department_id, register, r01, removed, main_day),
    add key records_by_second_reference (department_id, register, r02, removed, main_day);
