-- Offices (chức vụ) and who holds them from when to when; the authority chain is printed above a signature.
create table people_offices (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(30) not null,
    title varchar(200) not null,
    unit_id bigint,
    authority varchar(500) not null,
    sort_order int not null,
    valid_from date not null,
    valid_to date,
    unique (department_id, code, valid_from),
    unique (department_id, id),
    foreign key (department_id) references people_departments (id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

alter table people_accounts add unique (department_id, id);

create table people_office_holders (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    office_id bigint not null,
    account_id bigint not null,
    valid_from date not null,
    valid_to date,
    unique (department_id, id),
    foreign key (department_id, office_id) references people_offices (department_id, id),
    foreign key (department_id, account_id) references people_accounts (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
