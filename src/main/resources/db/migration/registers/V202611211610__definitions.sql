-- Registers that a department described itself on screen; their records stand in the same two tables as all others.
create table registers_definitions (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(60) character set ascii collate ascii_bin not null,
    content mediumtext not null,
    unique (department_id, code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
