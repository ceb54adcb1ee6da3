-- What came over when a department joined another: which row became which. A row that was there already (copied = false)
-- stands for the one that named the same thing.
create table records_carried (
    joining_id bigint not null,
    department_id bigint not null check (department_id > 0),
    source varchar(60) character set ascii collate ascii_bin not null,
    old_id bigint not null,
    new_id bigint not null,
    copied boolean not null,
    primary key (joining_id, old_id),
    key carried_from (joining_id, source, old_id),
    key carried_to (department_id, new_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
