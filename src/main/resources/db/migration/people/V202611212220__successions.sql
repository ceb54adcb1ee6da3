-- Which unit follows which, from a day on: in everything, or after a split in one kind of work.
create table people_successions (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    unit_id bigint not null,
    predecessor_id bigint not null,
    since date not null,
    kind varchar(100) character set ascii collate ascii_bin not null,
    check (unit_id <> predecessor_id),
    unique (department_id, id),
    unique (department_id, predecessor_id, unit_id, kind),
    foreign key (department_id, unit_id) references people_units (department_id, id),
    foreign key (department_id, predecessor_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
