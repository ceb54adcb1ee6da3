-- A view of a register that an account wants to find again: the part of the address that holds filter, sort and columns.
create table shell_saved_views (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    account_id bigint not null,
    register varchar(60) not null,
    name varchar(100) not null,
    query text not null,
    unique (department_id, account_id, register, name)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
