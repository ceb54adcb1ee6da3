create table days_begun (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    day date not null,
    unique (department_id, day)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
