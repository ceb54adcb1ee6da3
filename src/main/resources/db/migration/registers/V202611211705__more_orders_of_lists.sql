-- The other slots that registers mostly show, filter and sort by: a choice, a second line, a number, a second day.
set session system_versioning_alter_history = 'KEEP';
alter table registers_records
    add key records_by_second_line (department_id, register, removed, s02, main_day),
    add key records_by_third_line (department_id, register, removed, s03, main_day),
    add key records_by_first_number (department_id, register, removed, n01, main_day),
    add key records_by_second_day (department_id, register, removed, d02, main_day);
