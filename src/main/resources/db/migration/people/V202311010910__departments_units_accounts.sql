-- Departments and accounts stand above the departments' walls: sign-in must find them before a department is known.
create table people_departments (
    id bigint not null primary key,
    code varchar(30) not null unique,
    name varchar(200) not null,
    parent_agency varchar(200) not null,
    agency varchar(200) not null,
    place varchar(100) not null,
    symbol varchar(30) not null,
    valid_from date not null,
    valid_to date
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table people_units (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(30) not null,
    name varchar(200) not null,
    short_name varchar(60) not null,
    sort_order int not null,
    valid_from date not null,
    valid_to date,
    unique (department_id, code, valid_from),
    unique (department_id, id),
    foreign key (department_id) references people_departments (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table people_accounts (
    id bigint not null primary key,
    version int not null,
    department_id bigint not null,
    unit_id bigint,
    username varchar(60) not null unique,
    display_name varchar(200) not null,
    email varchar(200) not null default '',
    password_hash varchar(300) not null,
    must_change_password boolean not null,
    roles varchar(200) not null,
    failed_attempts int not null default 0,
    locked_until datetime(6),
    valid_from date not null,
    valid_to date,
    foreign key (department_id) references people_departments (id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
