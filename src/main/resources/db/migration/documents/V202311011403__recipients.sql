create table documents_recipients (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    name varchar(300) not null,
    email varchar(200) not null,
    active boolean not null,
    unique (department_id, id),
    unique (department_id, name)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- A set names lines of "Nơi nhận" in their order; a template refers to it by its code.
create table documents_recipient_sets (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(30) not null,
    name varchar(200) not null,
    members varchar(4000) not null,
    unique (department_id, code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
