-- Which of two events comes first in a department, where the register leaves that to it: registration and recognition of
-- results. No row: either may come first.
create table registers_event_orders (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    register varchar(60) character set ascii collate ascii_bin not null,
    one varchar(40) character set ascii collate ascii_bin not null,
    other varchar(40) character set ascii collate ascii_bin not null,
    rule varchar(20) character set ascii collate ascii_bin not null,
    unique (department_id, register, one, other)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
