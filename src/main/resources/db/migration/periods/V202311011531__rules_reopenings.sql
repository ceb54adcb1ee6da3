-- How a department runs each kind of period; without a row the standard applies.
create table periods_rules (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(20) not null,
    calendar varchar(20) not null,
    opens_after_days int not null,
    closes_working_days int not null,
    deadline_working_days int not null,
    unique (department_id, kind),
    foreign key (department_id) references people_departments (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- A closed period opened again for one unit.
create table periods_reopenings (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    unit_id bigint not null,
    period_code varchar(8) not null,
    reason varchar(500) not null,
    last_day date not null,
    unique (department_id, unit_id, period_code),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
