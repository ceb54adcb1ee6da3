-- Which units an office looks after (a deputy director's areas), from when to when.
create table people_supervisions (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    office_id bigint not null,
    unit_id bigint not null,
    valid_from date not null,
    valid_to date,
    unique (department_id, id),
    foreign key (department_id, office_id) references people_offices (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
